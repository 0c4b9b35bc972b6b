/// The keys of a form.
enum FormBindings {
    static func of(_ field: ScreenField, in state: WizardState) -> [Binding] {
        var bindings: [Binding] = []
        let leaves = state.nextStop == nil
        bindings.append(Binding([.enter], .accept, leaves ? KeyText.continue : KeyText.nextField))
        if field.kind == .choice {
            if !state.filter.text.isEmpty {
                bindings.append(Binding([.escape], .clearFilter, KeyText.showAll))
            }
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
        // Tab is worth a word only where it goes elsewhere than Enter.
        let more = state.hasFieldPassedByEnter
        bindings.append(Binding([.tab], .nextField, more ? KeyText.moreFields : nil))
        return bindings
    }
}
