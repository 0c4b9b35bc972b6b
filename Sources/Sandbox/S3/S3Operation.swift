/// One call of S3's API.
protocol S3Operation: Sendable {
    /// What the caller must be allowed, in the order of checking.
    static func questions(_ call: S3Call) throws(Refusal) -> [Authorizer.Question]

    /// Does it.
    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer
}
