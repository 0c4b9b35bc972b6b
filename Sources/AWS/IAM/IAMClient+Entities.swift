/// What IAM does alike to roles and users.
extension IAMClient {
    /// The names of its inline policies; at most a thousand, far above what fits.
    public func inlinePolicies(of entity: IAMEntity) async throws(AWSFailure) -> [String] {
        let (result, _) = try await query.call(
            "List\(entity.noun)Policies", [nameOf(entity), ("MaxItems", "1000")])
        return result["PolicyNames"]?.all("member").map(\.text) ?? []
    }

    /// The managed policies that are attached to it; at most a thousand, far above what it takes.
    public func attachedPolicies(
        of entity: IAMEntity
    ) async throws(AWSFailure) -> [(name: String, arn: String)] {
        let (result, _) = try await query.call(
            "ListAttached\(entity.noun)Policies", [nameOf(entity), ("MaxItems", "1000")])
        return result["AttachedPolicies"]?.all("member").compactMap { policy in
            guard let name = policy.text("PolicyName"), let arn = policy.text("PolicyArn") else { return nil }
            return (name, arn)
        } ?? []
    }

    /// The document of one of its inline policies.
    public func inlinePolicy(_ policy: String, of entity: IAMEntity) async throws(AWSFailure) -> String {
        let action = "Get\(entity.noun)Policy"
        let (result, answer) = try await query.call(action, [nameOf(entity), ("PolicyName", policy)])
        return Self.decodedDocument(try query.text(["PolicyDocument"], in: result, of: action, answer))
    }

    /// Adds or replaces one of its inline policies.
    @discardableResult
    public func putInlinePolicy(
        _ policy: String, on entity: IAMEntity, document: String
    ) async throws(AWSFailure) -> AnswerFacts {
        try await query.call(
            "Put\(entity.noun)Policy",
            [nameOf(entity), ("PolicyName", policy), ("PolicyDocument", document)]
        ).answer
    }

    /// Removes one of its inline policies.
    @discardableResult
    public func deleteInlinePolicy(_ policy: String, of entity: IAMEntity) async throws(AWSFailure)
        -> AnswerFacts
    {
        try await query.call("Delete\(entity.noun)Policy", [nameOf(entity), ("PolicyName", policy)]).answer
    }

    /// Adds tags, or gives them other values.
    @discardableResult
    public func tag(_ entity: IAMEntity, _ tags: [String: String]) async throws(AWSFailure) -> AnswerFacts {
        let pairs = tags.sorted { $0.key < $1.key }
        return try await query.call(
            "Tag\(entity.noun)", [nameOf(entity)] + Self.tagParameters(pairs.map { ($0.key, $0.value) })
        ).answer
    }

    /// Removes tags.
    @discardableResult
    public func untag(_ entity: IAMEntity, keys: [String]) async throws(AWSFailure) -> AnswerFacts {
        let parameters = keys.enumerated().map { index, key in
            (name: "TagKeys.member.\(index + 1)", value: String?.some(key))
        }
        return try await query.call("Untag\(entity.noun)", [nameOf(entity)] + parameters).answer
    }

    /// Sets the managed policy that bounds it.
    @discardableResult
    public func putPermissionsBoundary(
        _ arn: String, on entity: IAMEntity
    ) async throws(AWSFailure) -> AnswerFacts {
        try await query.call(
            "Put\(entity.noun)PermissionsBoundary", [nameOf(entity), ("PermissionsBoundary", arn)]
        ).answer
    }

    /// Bounds it no more.
    @discardableResult
    public func deletePermissionsBoundary(of entity: IAMEntity) async throws(AWSFailure) -> AnswerFacts {
        try await query.call("Delete\(entity.noun)PermissionsBoundary", [nameOf(entity)]).answer
    }

    /// Removes it; it must have no policies and no keys any more.
    @discardableResult
    public func delete(_ entity: IAMEntity) async throws(AWSFailure) -> AnswerFacts {
        try await query.call("Delete\(entity.noun)", [nameOf(entity)]).answer
    }

    /// `Tags.member.1.Key`, `Tags.member.1.Value` and so on.
    static func tagParameters(_ tags: [(key: String, value: String)]) -> [(name: String, value: String?)] {
        tags.enumerated().flatMap { index, tag in
            [
                (name: "Tags.member.\(index + 1).Key", value: String?.some(tag.key)),
                (name: "Tags.member.\(index + 1).Value", value: String?.some(tag.value)),
            ]
        }
    }

    private func nameOf(_ entity: IAMEntity) -> (name: String, value: String?) {
        ("\(entity.noun)Name", entity.name)
    }
}
