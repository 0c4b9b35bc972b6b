import Documents

/// Which screens there are for the answers so far, and in which order.
enum Flow {
    /// The screens to walk through; one that would only ask, and has nothing to ask, is passed over.
    static func screens(for facts: [Condition.Fact: String]) -> [Screen] {
        ScreenID.allCases.compactMap { ScreenCatalog.screen($0, facts: facts) }
            .filter { $0.id.hasContent || !fields(of: $0, for: facts).isEmpty }
    }

    /// The fields of `screen` that are asked.
    static func fields(of screen: Screen, for facts: [Condition.Fact: String]) -> [ScreenField] {
        screen.fields.filter { $0.shownWhen.holds(for: facts) }
    }
}

extension WizardState {
    /// The screens to walk through, as the answers stand.
    var steps: [Screen] { Flow.screens(for: facts) }

    /// The shown screen's description.
    var currentScreen: Screen? { ScreenCatalog.screen(screen, facts: facts) }

    /// The fields that the shown screen asks.
    var fields: [ScreenField] { fields(of: screen) }

    /// The field that has the focus; nil when it is on the content.
    var focusedField: ScreenField? {
        guard case .field(let key) = focus else { return nil }
        return fields.first { $0.key == key }
    }

    /// The fields that `screen` asks.
    func fields(of screen: ScreenID) -> [ScreenField] {
        let facts = facts
        return ScreenCatalog.screen(screen, facts: facts).map { Flow.fields(of: $0, for: facts) } ?? []
    }

    /// Where the focus goes when `screen` is entered.
    func firstFocus(of screen: ScreenID) -> Focus {
        if screen.hasContent { return .content }
        return fields(of: screen).first.map { .field($0.key) } ?? .content
    }

    /// Everything that can have the focus on the shown screen, in order.
    var focusOrder: [Focus] {
        let fields = fields.map { Focus.field($0.key) }
        return firstFocus(of: screen) == .content ? [.content] + fields : fields
    }
}

extension WizardState {
    /// What the field for `key` is called, wherever it is asked.
    func label(of key: AnswerKey) -> LocalizedText {
        askedFields.first { $0.key == key }?.label ?? LocalizedText(key.rawValue)
    }
}
