import Documents

/// What one rung did and saw.
public struct RungResult: Hashable, Sendable {
    /// What the rung expects.
    public enum Expectation: String, Hashable, Sendable {
        case allow
        case deny
    }

    /// What came back.
    public struct Observation: Hashable, Sendable {
        /// The HTTP status.
        public var status: Int?
        /// The error code, such as `AccessDenied`.
        public var code: String?
        /// The server's words, cleaned for display.
        public var message: String?
        /// The request id to give to AWS's support.
        public var requestID: String?

        /// Makes an observation.
        public init(
            status: Int? = nil, code: String? = nil, message: String? = nil, requestID: String? = nil
        ) {
            self.status = status
            self.code = code
            self.message = message
            self.requestID = requestID
        }
    }

    /// Which rung.
    public var rung: Rung
    /// What it expects.
    public var expected: Expectation
    /// What came back; nil when nothing was asked.
    public var observed: Observation?
    /// What it came to.
    public var verdict: Verdict
    /// One line on what was seen, such as `eu-west-3`, or why it was not run.
    public var note: LocalizedText?
    /// Why it failed, most likely first.
    public var causes: [Diagnosis]
    /// How long it took.
    public var seconds: Double

    /// Makes a result.
    public init(
        rung: Rung, expected: Expectation, observed: Observation? = nil, verdict: Verdict,
        note: LocalizedText? = nil, causes: [Diagnosis] = [], seconds: Double
    ) {
        self.rung = rung
        self.expected = expected
        self.observed = observed
        self.verdict = verdict
        self.note = note
        self.causes = causes
        self.seconds = seconds
    }
}
