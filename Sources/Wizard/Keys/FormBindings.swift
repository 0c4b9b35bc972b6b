import Documents

/// The keys of a form.
enum FormBindings {
    static func of(_ field: ScreenField, in state: WizardState) -> [Binding] {
        var bindings: [Binding] = []
        bindings.append(Binding([.enter], .accept, acceptLabel(state)))
        if field.kind == .choice {
            bindings.append(Binding([.up], .mark(-1)))
            bindings.append(Binding([.down], .mark(1), nil))
            bindings.append(Binding([.pageUp], .mark(-5)))
            bindings.append(Binding([.pageDown], .mark(5)))
        } else {
            bindings.append(Binding([.up], .previousField))
            bindings.append(Binding([.down], .nextField))
        }
        if let label = state.repairLabel(field) {
            bindings.append(Binding([.control("f")], .repair, label))
        }
        bindings.append(Binding([.tab], .nextField, state.focusOrder.count > 1 ? KeyText.nextField : nil))
        return bindings
    }

    private static func acceptLabel(_ state: WizardState) -> LocalizedText {
        state.nextStop == nil ? KeyText.continue : KeyText.nextField
    }
}
