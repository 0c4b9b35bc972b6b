import Documents
import Onboarding

/// One screen, as its file describes it.
struct Screen: Hashable, Sendable {
    /// What stands beside the form.
    enum SidePane: String, CaseIterable, Hashable, Sendable {
        case none
        /// What is known of the marked platform or method.
        case facts
        /// The permissions policy, as the answers make it.
        case permissions
        /// The trust policy, or the policy of whoever calls.
        case trust
    }

    let id: ScreenID
    let shownWhen: Condition
    let title: LocalizedText
    let introduction: LocalizedText
    /// What F1 says where no field has the focus.
    let help: LocalizedText?
    let sidePane: SidePane
    let fields: [ScreenField]
}

/// One field of a screen.
struct ScreenField: Hashable, Sendable {
    /// How it is answered.
    enum Kind: String, CaseIterable, Hashable, Sendable {
        /// One of a list.
        case choice
        /// A line of text.
        case text
        /// A line of text that is never shown.
        case secret
    }

    /// What Enter makes of it.
    enum Presence: String, CaseIterable, Hashable, Sendable {
        /// The screen cannot be left forward without it.
        case required
        /// Enter stops at it, and it may stay empty.
        case optional
        /// It may stay empty, and Enter passes it by: only Tab and the arrows reach it.
        case aside
    }

    /// Where a fact about the field can be read.
    struct Source: Hashable, Sendable {
        let title: String
        let url: String
    }

    let key: AnswerKey
    let kind: Kind
    let presence: Presence
    let label: LocalizedText
    let hint: LocalizedText?
    let help: LocalizedText
    let source: Source?
    let example: String?
    let rule: ValueKind?
    let shownWhen: Condition
}
