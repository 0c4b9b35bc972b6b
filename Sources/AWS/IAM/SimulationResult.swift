/// What IAM's simulator says to one action on one resource.
public struct SimulationResult: Hashable, Sendable {
    /// The verdict.
    public enum Decision: String, Hashable, Sendable {
        case allowed
        case explicitDeny
        case implicitDeny
    }

    /// A statement that took part in the verdict.
    public struct MatchedStatement: Hashable, Sendable {
        /// The policy's name, such as `role_exports_s3-onboard`.
        public var policyID: String
        /// What kind of policy it is, such as `IAM Policy`.
        public var policyType: String

        /// Makes a statement.
        public init(policyID: String, policyType: String) {
            self.policyID = policyID
            self.policyType = policyType
        }
    }

    /// Such as `s3:PutObject`.
    public var actionName: String
    /// The resource; `*` where none was given.
    public var resourceName: String
    /// The verdict.
    public var decision: Decision
    /// The statements that led to it; none where nothing matched.
    public var matchedStatements: [MatchedStatement]
    /// Condition keys that the policies ask for and that the simulation was not given.
    public var missingContextKeys: [String]
    /// What the permissions boundary says; nil where there is none.
    public var allowedByPermissionsBoundary: Bool?

    /// Makes a result.
    public init(
        actionName: String, resourceName: String, decision: Decision,
        matchedStatements: [MatchedStatement] = [], missingContextKeys: [String] = [],
        allowedByPermissionsBoundary: Bool? = nil
    ) {
        self.actionName = actionName
        self.resourceName = resourceName
        self.decision = decision
        self.matchedStatements = matchedStatements
        self.missingContextKeys = missingContextKeys
        self.allowedByPermissionsBoundary = allowedByPermissionsBoundary
    }

    /// Reads a member of `EvaluationResults`; nil where it lacks what every one has.
    init?(_ element: XMLElement) {
        guard let action = element.text("EvalActionName"),
            let decision = element.text("EvalDecision").flatMap(Decision.init)
        else { return nil }
        self.init(
            actionName: action, resourceName: element.text("EvalResourceName") ?? "*", decision: decision,
            matchedStatements: (element["MatchedStatements"]?.all("member") ?? []).map { statement in
                MatchedStatement(
                    policyID: statement.text("SourcePolicyId") ?? "",
                    policyType: statement.text("SourcePolicyType") ?? "")
            },
            missingContextKeys: Self.missingKeys(element),
            allowedByPermissionsBoundary: element["PermissionsBoundaryDecisionDetail"]?
                .text("AllowedByPermissionsBoundary").map { $0 == "true" })
    }

    /// With a resource, IAM tells what is missing with that resource.
    private static func missingKeys(_ element: XMLElement) -> [String] {
        let places = [element] + (element["ResourceSpecificResults"]?.all("member") ?? [])
        return Set(places.flatMap { $0["MissingContextValues"]?.all("member").map(\.text) ?? [] }).sorted()
    }
}
