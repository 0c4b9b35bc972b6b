/// AWS Identity and Access Management (API version 2010-05-08).
public struct IAMClient: Sendable {
    let query: QueryCaller

    /// Makes a client.
    public init(_ context: AWSContext) {
        query = QueryCaller(context, service: .iam, version: "2010-05-08")
    }

    /// A role with its trust policy.
    public func getRole(_ name: String) async throws(AWSFailure) -> Role {
        try await role("GetRole", [("RoleName", name)])
    }

    /// Makes a role.
    public func createRole(_ input: CreateRoleInput) async throws(AWSFailure) -> Role {
        return try await role(
            "CreateRole",
            [
                ("RoleName", input.name), ("AssumeRolePolicyDocument", input.assumeRolePolicyDocument),
                ("Path", input.path), ("Description", input.description),
                ("MaxSessionDuration", input.maxSessionDuration.map(String.init)),
                ("PermissionsBoundary", input.permissionsBoundary),
            ] + Self.tagParameters(input.tags.map { ($0.key, $0.value) }))
    }

    /// Replaces a role's trust policy.
    @discardableResult
    public func updateAssumeRolePolicy(role: String, document: String) async throws(AWSFailure) -> AnswerFacts
    {
        try await query.call("UpdateAssumeRolePolicy", [("RoleName", role), ("PolicyDocument", document)])
            .answer
    }

    /// Adds or replaces an inline policy of a role.
    @discardableResult
    public func putRolePolicy(role: String, policy: String, document: String) async throws(AWSFailure)
        -> AnswerFacts
    {
        try await query.call(
            "PutRolePolicy", [("RoleName", role), ("PolicyName", policy), ("PolicyDocument", document)]
        ).answer
    }

    /// The document of an inline policy of a role.
    public func getRolePolicy(role: String, policy: String) async throws(AWSFailure) -> String {
        let action = "GetRolePolicy"
        let (result, answer) = try await query.call(action, [("RoleName", role), ("PolicyName", policy)])
        return Self.decodedDocument(try query.text(["PolicyDocument"], in: result, of: action, answer))
    }

    /// The names of a role's inline policies; at most a thousand, far above what fits a role.
    public func listRolePolicies(role: String) async throws(AWSFailure) -> [String] {
        let (result, _) = try await query.call(
            "ListRolePolicies", [("RoleName", role), ("MaxItems", "1000")])
        return result["PolicyNames"]?.all("member").map(\.text) ?? []
    }

    /// Removes a role, which must have no policies any more.
    @discardableResult
    public func deleteRole(_ name: String) async throws(AWSFailure) -> AnswerFacts {
        try await query.call("DeleteRole", [("RoleName", name)]).answer
    }

    /// Removes an inline policy of a role.
    @discardableResult
    public func deleteRolePolicy(role: String, policy: String) async throws(AWSFailure) -> AnswerFacts {
        try await query.call("DeleteRolePolicy", [("RoleName", role), ("PolicyName", policy)]).answer
    }

    /// Adds or replaces an inline policy of a user.
    @discardableResult
    public func putUserPolicy(user: String, policy: String, document: String) async throws(AWSFailure)
        -> AnswerFacts
    {
        try await query.call(
            "PutUserPolicy", [("UserName", user), ("PolicyName", policy), ("PolicyDocument", document)]
        ).answer
    }

    /// Sets what a role is for, and how long its sessions may last, in seconds.
    ///
    /// IAM gives back the standard duration when none is sent, so both always are.
    @discardableResult
    public func updateRole(
        _ name: String, description: String, maxSessionDuration: Int
    ) async throws(AWSFailure) -> AnswerFacts {
        try await query.call(
            "UpdateRole",
            [
                ("RoleName", name), ("Description", description),
                ("MaxSessionDuration", String(maxSessionDuration)),
            ]
        ).answer
    }

    private func role(_ action: String, _ parameters: [(name: String, value: String?)])
        async throws(AWSFailure) -> Role
    {
        let (result, answer) = try await query.call(action, parameters)
        let role = result["Role"] ?? XMLElement(name: "Role")
        return Role(
            name: try query.text(["Role", "RoleName"], in: result, of: action, answer),
            arn: try query.text(["Role", "Arn"], in: result, of: action, answer),
            id: try query.text(["Role", "RoleId"], in: result, of: action, answer),
            path: role.text("Path") ?? "/",
            assumeRolePolicyDocument: role.text("AssumeRolePolicyDocument").map(Self.decodedDocument) ?? "",
            maxSessionDuration: role.text("MaxSessionDuration").flatMap { Int($0) },
            createDate: role.text("CreateDate").flatMap(UTCTime.init(iso8601:)),
            description: role.text("Description"), permissionsBoundary: Self.boundary(of: role),
            tags: Self.tags(of: role), answer: answer)
    }

    /// IAM answers documents percent-encoded (RFC 3986).
    static func decodedDocument(_ text: String) -> String {
        String(decoding: PercentEncoding.decode(text), as: UTF8.self)
    }
}
