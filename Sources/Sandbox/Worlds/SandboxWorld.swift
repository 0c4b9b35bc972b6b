import Documents

/// A world for the sandbox to play: the good one, in which everything is as AWS has it, with one thing changed.
public struct SandboxWorld: Sendable {
    /// Such as `trust-without-condition`.
    public let id: String
    /// What is wrong there.
    public let sentence: LocalizedText
    /// The cause that a connection test must name, most likely first.
    public let cause: String

    /// How the customer's roles and users differ from what was asked for.
    var identity: IdentityFault?
    /// How the customer's bucket differs.
    var bucket: BucketFault?
    /// The calls that are not answered as AWS would.
    var answers: [AnswerFault] = []
    /// How far the server's clock is ahead, in seconds.
    var clockAhead: Double = 0

    init(_ id: String, _ cause: String, en: String, fr: String) {
        self.id = id
        self.cause = cause
        sentence = LocalizedText(en: en, fr: fr)
    }

    init(_ id: String, _ cause: String, identity: IdentityFault, en: String, fr: String) {
        self.init(id, cause, en: en, fr: fr)
        self.identity = identity
    }

    init(_ id: String, _ cause: String, bucket: BucketFault, en: String, fr: String) {
        self.init(id, cause, en: en, fr: fr)
        self.bucket = bucket
    }

    init(_ id: String, _ cause: String, answers fault: AnswerFault, en: String, fr: String) {
        self.init(id, cause, en: en, fr: fr)
        answers = [fault]
    }

    init(_ id: String, _ cause: String, clockAhead: Double, en: String, fr: String) {
        self.init(id, cause, en: en, fr: fr)
        self.clockAhead = clockAhead
    }

    /// Every bad world.
    public static let all: [SandboxWorld] =
        trust + rights + buckets + guardrails + encryption + sessions + objects + servers

    /// The bad world of that name.
    public static func named(_ id: String) -> SandboxWorld? { all.first { $0.id == id } }
}
