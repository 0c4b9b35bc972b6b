import JSON

/// Finds the policy in a larger document, such as what `aws iam get-role` prints.
enum WrappedPolicy {
    /// The members in which IAM, S3 and Terraform keep a policy, and those on the way to it.
    private static let names: Set<String> = [
        "Role", "AssumeRolePolicyDocument", "PolicyVersion", "Document", "PolicyDocument", "Policy", "policy",
        "assume_role_policy",
    ]
    private static let mostSteps = 4

    /// The policy and how it was reached; nil where `json` is one itself, or holds none.
    static func find(in json: JSONValue) -> (policy: JSONValue, issues: [WritingIssue])? {
        var (current, path, isEncoded) = (json, [String](), false)
        for _ in 0..<mostSteps {
            if current.isPolicy {
                let inside: [WritingIssue] = path.isEmpty ? [] : [.insideDocument(path)]
                let encoded: [WritingIssue] = isEncoded ? [.encoded] : []
                return path.isEmpty && !isEncoded ? nil : (current, inside + encoded)
            }
            switch current {
            case .string(let text):
                guard let value = try? JSONValue.parse(text) else { return nil }
                (current, isEncoded) = (value, true)
            case .object(let members):
                guard let member = members.first(where: { names.contains($0.name) }) else { return nil }
                path.append(member.name)
                current = member.value
            default: return nil
            }
        }
        return nil
    }
}
