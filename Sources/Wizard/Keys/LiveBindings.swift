import Documents
import Onboarding

/// The keys that do something at this moment, the most useful first. The reducer acts on them and the help
/// line shows them, so the help cannot promise what does not work.
enum LiveBindings {
    static func of(_ state: WizardState) -> [Binding] {
        if let overlay = state.overlay { return OverlayBindings.of(overlay, in: state) }
        return unshadowed(screenBindings(state) + everywhere(state))
    }

    /// Without the keys that an earlier binding has taken.
    private static func unshadowed(_ bindings: [Binding]) -> [Binding] {
        var taken: Set<Key> = []
        return bindings.compactMap { binding in
            let keys = binding.keys.filter { taken.insert($0).inserted }
            return keys.isEmpty
                ? nil
                : Binding(keys, binding.action, binding.label, shown: binding.shown, isMinor: binding.isMinor)
        }
    }

    /// What `key` does now; nil when it is not bound.
    static func action(for key: Key, in state: WizardState) -> Action? {
        of(state).first { $0.keys.contains(key) }?.action
    }

    private static func screenBindings(_ state: WizardState) -> [Binding] {
        if let field = state.focusedField { return FormBindings.of(field, in: state) }
        switch state.screen {
        case .policies: return PoliciesBindings.of(state)
        case .test: return TestBindings.of(state)
        case .handover: return HandOverBindings.of(state)
        default: return []
        }
    }

    private static func everywhere(_ state: WizardState) -> [Binding] {
        let typesText = state.focusedField != nil
        return [
            Binding([.backTab], .previousFieldOrScreen),
            Binding([.escape], .back, isFirst(state) ? KeyText.quit : KeyText.back),
            Binding(typesText ? [.function(1)] : [.function(1), .character("?")], .explain, KeyText.help),
            Binding([.function(2)], .jump, state.visited.count > 1 ? KeyText.steps : nil),
            Binding([.control("c")], .askToQuit, isFirst(state) ? nil : KeyText.quit),
            Binding([.control("y")], .copy, typesText ? KeyText.copyAnswer : nil, isMinor: true),
            Binding(
                [.control("s")], .save, state.environment.keepsDrafts ? KeyText.saveDraft : nil,
                isMinor: true),
        ]
    }

    private static func isFirst(_ state: WizardState) -> Bool {
        state.steps.first?.id == state.screen
    }
}
