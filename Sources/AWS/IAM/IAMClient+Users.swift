extension IAMClient {
    /// A user.
    public func getUser(_ name: String) async throws(AWSFailure) -> User {
        try await user("GetUser", [("UserName", name)])
    }

    /// Makes a user.
    public func createUser(
        _ name: String, path: String? = nil, permissionsBoundary: String? = nil, tags: [String: String] = [:]
    ) async throws(AWSFailure) -> User {
        try await user(
            "CreateUser",
            [("UserName", name), ("Path", path), ("PermissionsBoundary", permissionsBoundary)]
                + Self.tagParameters(tags.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
    }

    /// Makes an access key of a user; its secret is answered this once.
    public func createAccessKey(user: String) async throws(AWSFailure) -> Credentials {
        let action = "CreateAccessKey"
        let (result, answer) = try await query.call(action, [("UserName", user)])
        return Credentials(
            accessKeyID: try query.text(["AccessKey", "AccessKeyId"], in: result, of: action, answer),
            secretAccessKey: Secret(
                try query.text(["AccessKey", "SecretAccessKey"], in: result, of: action, answer)),
            source: .createdAccessKey(user: user))
    }

    /// The ids of a user's access keys.
    public func listAccessKeys(user: String) async throws(AWSFailure) -> [String] {
        let (result, _) = try await query.call("ListAccessKeys", [("UserName", user), ("MaxItems", "1000")])
        return result["AccessKeyMetadata"]?.all("member").compactMap { $0.text("AccessKeyId") } ?? []
    }

    /// Removes an access key of a user.
    @discardableResult
    public func deleteAccessKey(_ id: String, user: String) async throws(AWSFailure) -> AnswerFacts {
        try await query.call("DeleteAccessKey", [("UserName", user), ("AccessKeyId", id)]).answer
    }

    private func user(_ action: String, _ parameters: [(name: String, value: String?)])
        async throws(AWSFailure) -> User
    {
        let (result, answer) = try await query.call(action, parameters)
        let user = result["User"] ?? XMLElement(name: "User")
        return User(
            name: try query.text(["User", "UserName"], in: result, of: action, answer),
            arn: try query.text(["User", "Arn"], in: result, of: action, answer),
            id: try query.text(["User", "UserId"], in: result, of: action, answer),
            path: user.text("Path") ?? "/", permissionsBoundary: Self.boundary(of: user),
            tags: Self.tags(of: user))
    }

    /// The `PermissionsBoundary` of a role's or user's element.
    static func boundary(of element: XMLElement) -> String? {
        element["PermissionsBoundary"]?.text("PermissionsBoundaryArn")
    }

    /// The `Tags` of a role's or user's element.
    static func tags(of element: XMLElement) -> [String: String] {
        let pairs = element["Tags"]?.all("member").compactMap { member in
            member.text("Key").map { ($0, member.text("Value") ?? "") }
        }
        return Dictionary(pairs ?? []) { _, last in last }
    }
}
