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
