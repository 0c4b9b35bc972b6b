extension IAMClient {
    /// The document of a managed policy, in the version that is in force.
    public func defaultPolicyDocument(policyARN: String) async throws(AWSFailure) -> String {
        let (policy, policyAnswer) = try await query.call("GetPolicy", [("PolicyArn", policyARN)])
        let version = try query.text(
            ["Policy", "DefaultVersionId"], in: policy, of: "GetPolicy", policyAnswer)
        let action = "GetPolicyVersion"
        let (result, answer) = try await query.call(
            action, [("PolicyArn", policyARN), ("VersionId", version)])
        return Self.decodedDocument(
            try query.text(["PolicyVersion", "Document"], in: result, of: action, answer))
    }
}
