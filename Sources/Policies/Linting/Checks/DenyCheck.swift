/// Deny statements whose conditions hold for more than was meant.
enum DenyCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        policy.statements.flatMap { statement in
            statement.conditions.compactMap { condition in
                issue(condition, in: statement).map { PolicyFinding(.deny($0), at: condition.path) }
            }
        }
    }

    private static func issue(_ condition: LintedCondition, in statement: LintedStatement) -> DenyIssue? {
        guard let comparison = condition.operator?.comparison else { return nil }
        let texts = condition.values.map(\.text)
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip
        if condition.isOn("aws:SourceIp"), comparison == (statement.isDeny ? .notIPAddress : .ipAddress),
            !texts.isEmpty, texts.allSatisfy(isPrivate)
        {
            return .privateAddresses(texts)
        }
        guard statement.isDeny else { return nil }
        if condition.isOn("aws:SecureTransport"), comparison == .bool,
            texts.contains(where: { $0.asciiLowercased == "true" })
        {
            return .secureTransport
        }
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
        guard comparison.isNegated, headersOfUploads.contains(condition.key.asciiLowercased),
            !isRequired(condition.key, statement)
        else { return nil }
        return .absentHeader(key: condition.key, operator: condition.operatorName)
    }

    private static let headersOfUploads: Set<String> = [
        "s3:x-amz-acl", "s3:x-amz-server-side-encryption", "s3:x-amz-server-side-encryption-aws-kms-key-id",
    ]

    /// Whether the statement is about requests alone that carry the key.
    private static func isRequired(_ key: String, _ statement: LintedStatement) -> Bool {
        statement.conditions.contains { condition in
            condition.isOn(key) && condition.operator?.comparison == .null
                && condition.values.allSatisfy { $0.text.asciiLowercased == "false" }
        }
    }

    private static func isPrivate(_ address: String) -> Bool {
        guard let range = IPRange(address) else { return false }
        return networks.contains { $0.contains(range) }
    }

    /// https://www.rfc-editor.org/rfc/rfc1918
    private static let networks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].compactMap(IPRange.init)
}
