import Documents

/// One cause that fits what was seen, in words, with its fix.
public struct Diagnosis: Hashable, Sendable {
    /// The cause's id, such as `external-id-mismatch`.
    public var cause: String
    /// What is wrong.
    public var message: LocalizedText
    /// What to do.
    public var fix: LocalizedText
    /// The next check that tells this cause from the others; nil when it stands alone.
    public var next: LocalizedText?
    /// The answer to change: a key of a setup, such as `externalId`; nil when no answer is at fault.
    public var answer: String?

    /// Makes a diagnosis.
    public init(
        cause: String, message: LocalizedText, fix: LocalizedText, next: LocalizedText? = nil,
        answer: String? = nil
    ) {
        self.cause = cause
        self.message = message
        self.fix = fix
        self.next = next
        self.answer = answer
    }
}
