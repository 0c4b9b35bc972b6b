import Policies

/// The user or role whose policies are simulated.
struct SimulationSource: Sendable {
    /// Its ARN.
    let arn: ARN
    /// Its policies, each with the name under which the simulator knows it.
    let policies: [(id: String, document: PolicyDocument)]
    /// Its permissions boundary.
    let boundary: PolicyDocument?
    /// What every request of it carries.
    let context: [String: [String]]
    /// Whether it is a user, who alone can be simulated against a resource's policy without more.
    let isUser: Bool

    /// The source that the call names, for a caller who may simulate it.
    init(_ call: QueryCall, in directory: Directory) throws(Refusal) {
        let text = try call.required("PolicySourceArn")
        guard let arn = ARN(text), arn.service == "iam", arn.account == call.accountID,
            let name = arn.resource.split(separator: "/").last.map(String.init)
        else {
            throw Refusal(
                400, "InvalidInput",
                "Invalid Entity Arn: \(text) does not clearly define entity type and name.")
        }
        try call.authorize(on: arn)
        self.arn = arn
        let account = directory.read { $0[account: arn.account] }
        if arn.resource.hasPrefix("user/"), let user = account.users[name], user.arn == arn {
            isUser = true
            policies = Self.named("user_\(user.name)", user.policies)
            boundary = user.boundary?.policy.document
            context = [
                "aws:PrincipalArn": [text], "aws:username": [user.name], "aws:userid": [user.id],
            ]
        } else if arn.resource.hasPrefix("role/"), let role = account.roles[name], role.arn == arn {
            isUser = false
            policies = Self.named("role_\(role.name)", role.policies)
            boundary = role.boundary?.policy.document
            context = ["aws:PrincipalArn": [text]]
        } else {
            throw Refusal(404, "NoSuchEntity", "The entity \(text) cannot be found.")
        }
    }

    private static func named(
        _ owner: String, _ policies: [String: AttachedPolicy]
    ) -> [(id: String, document: PolicyDocument)] {
        policies.sorted { $0.key < $1.key }.map { ("\(owner)_\($0.key)", $0.value.document) }
    }
}
