/// The keys of the test.
enum TestBindings {
    static func of(_ state: WizardState) -> [Binding] {
        var bindings: [Binding] = []
        if state.test.isRunning {
            bindings.append(Binding([.escape], .cancelTest, KeyText.cancel))
        } else if state.missingForTest != nil {
            bindings.append(Binding([.enter, .character("g")], .goToFault, KeyText.goToField))
        } else if state.test.report?.verdict == .passed {
            bindings.append(Binding([.enter], .accept, KeyText.continue))
            bindings.append(Binding([.character("r")], .runTest, KeyText.again))
        } else {
            let label = state.test.lines.isEmpty ? KeyText.test : KeyText.retry
            bindings.append(Binding([.enter, .character("r")], .runTest, label))
            if state.faultyAnswer != nil {
                bindings.append(Binding([.character("g")], .goToFault, KeyText.goToField))
            }
            bindings.append(Binding([.tab], .accept, KeyText.continueAnyway))
        }
        if !state.test.isRunning, state.mayProbe {
            bindings.append(Binding([.character("p")], .runProbeTest, KeyText.probe))
        }
        if !state.testLeftovers.isEmpty {
            bindings.append(Binding([.character("d")], .removeLeftovers, KeyText.removeLeftovers))
        }
        bindings.append(
            Binding(
                [.up], .markRung(-1), state.test.lines.count > 1 ? KeyText.details : nil, shown: [.up, .down])
        )
        bindings.append(Binding([.down], .markRung(1)))
        bindings.append(Binding([.pageUp], .scrollPages(-1)))
        bindings.append(Binding([.pageDown], .scrollPages(1)))
        return bindings
    }
}
