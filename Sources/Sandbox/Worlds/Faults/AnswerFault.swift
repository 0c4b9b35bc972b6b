import AWS

/// A call that is answered otherwise than AWS would, once it is signed and allowed.
struct AnswerFault: Sendable {
    /// What is answered.
    enum Outcome: Sendable {
        /// An error of AWS; `{caller}`, `{resource}` and `{bucket}` in its message are filled in.
        case refusal(
            Int, String, String, details: [(name: String, value: String)] = [],
            headers: [(name: String, value: String)] = [])
        /// Anything at all.
        case answer(Int, type: String, String)
        /// The right answer, of which the second half never comes.
        case cut
    }

    /// The service.
    let service: AWSService
    /// The calls, as AWS names them; empty for all.
    let operations: Set<String>
    /// How many calls are answered so before all goes well; nil for ever.
    var times: Int?
    /// What is answered.
    let outcome: Outcome

    init(
        _ service: AWSService, _ operations: Set<String>, times: Int? = nil, _ outcome: Outcome
    ) {
        self.service = service
        self.operations = operations
        self.times = times
        self.outcome = outcome
    }

    /// A refusal in the words of S3 for whoever belongs to the bucket's account: what was refused, and by which policy.
    static func denied(
        _ action: String, on resource: String = "\"{resource}\"", _ reason: String, at operations: Set<String>
    ) -> AnswerFault {
        AnswerFault(
            .s3, operations,
            .refusal(
                403, "AccessDenied",
                "User: {caller} is not authorized to perform: \(action) on resource: \(resource) \(reason)"))
    }
}
