import Policies

/// The policy that narrows a session to the rights that a setup gives.
enum SessionPolicy {
    /// STS's limit for a policy that is passed as text, in characters
    /// (https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html).
    private static let longest = 2048

    /// The text; nil where there are no rights to narrow to, or it is too long.
    static func text(_ plan: PolicyPlan) -> String? {
        let documents = plan.policies.filter { $0.kind == .permissions || $0.kind == .bucket }.map(\.document)
        // A session policy says what may be done, and not who: that is the session.
        let statements = documents.flatMap(\.statements).map { statement in
            var own = statement
            own.principals = nil
            own.sid = nil
            return own
        }
        guard !statements.isEmpty else { return nil }
        let text = PolicyDocument(statements: statements).json.rendered()
        return text.unicodeScalars.count <= longest ? text : nil
    }
}
