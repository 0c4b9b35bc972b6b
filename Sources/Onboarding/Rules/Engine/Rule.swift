import Documents

/// One rule: its id, what it says in a few words, and how it judges.
struct Rule: Sendable {
    /// What a rule finds in a value.
    enum Outcome: Sendable {
        /// The value keeps the rule.
        case kept
        /// The value breaks it; the other rules judge it all the same.
        case broken(Violation)
        /// The value wraps what is meant, such as blanks around it; the other rules judge that part.
        case wrapped(Violation, meant: Range<Int>)
        /// The value is something else altogether; no other rule can judge it.
        case unreadable(Violation)
    }

    let id: String
    let label: LocalizedText
    let judge: @Sendable (TypedValue) -> Outcome
}

/// What is wrong with a value, before it is known which rule said so.
struct Violation: Sendable {
    var verdict: Finding.Verdict
    var message: LocalizedText
    var range: Range<Int>?
    var fix: String?

    static func invalid(
        _ message: LocalizedText, at range: Range<Int>? = nil, fix: String? = nil
    ) -> Violation {
        Violation(verdict: .invalid, message: message, range: range, fix: fix)
    }

    static func warning(
        _ message: LocalizedText, at range: Range<Int>? = nil, fix: String? = nil
    ) -> Violation {
        Violation(verdict: .warning, message: message, range: range, fix: fix)
    }
}
