import Documents

/// The keys of the policies.
enum PoliciesBindings {
    static func of(_ state: WizardState) -> [Binding] {
        var bindings = [Binding([.enter], .accept, acceptLabel(state))]
        // The other forms are one text each.
        if state.policies.form == .json {
            bindings.append(Binding([.right], .turnTab(1), KeyText.tabs, shown: [.left, .right]))
            bindings.append(Binding([.left], .turnTab(-1)))
        }
        bindings.append(Binding([.control("y")], .copy, KeyText.copy))
        bindings.append(Binding([.control("s")], .save, KeyText.save))
        bindings.append(Binding([.character("f")], .changeForm, KeyText.format))
        if state.hasModes {
            bindings.append(
                Binding(
                    [.character("m")], .changeMode,
                    state.policies.followsDocument ? KeyText.leastPrivilege : KeyText.asDocumented))
        }
        if state.createsRole, state.role != .unknown {
            bindings.append(Binding([.character("r")], .createRole, KeyText.createRoleAgain))
        }
        bindings.append(
            Binding(
                [.character("p")], .printAtEnd,
                state.policies.printsAtEnd ? KeyText.doNotPrint : KeyText.printAtEnd))
        bindings.append(Binding([.tab], .nextField))
        return bindings + ScrollBindings.all
    }

    private static func acceptLabel(_ state: WizardState) -> LocalizedText {
        if state.needsRoleCreated { return KeyText.createRoleAndTest }
        return state.nextStop == nil ? KeyText.test : KeyText.nextField
    }
}
