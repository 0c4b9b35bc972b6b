/// The values that conditions compare with.
enum ConditionValueCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        policy.statements.flatMap { statement in
            statement.conditions.flatMap { condition in
                condition.values.compactMap { value in
                    issue(of: value.text, condition, isDeny: statement.isDeny).map {
                        PolicyFinding(.conditionValue($0), at: value.path)
                    }
                }
            }
        }
    }

    private static func issue(
        of value: String, _ condition: LintedCondition, isDeny: Bool
    ) -> ConditionValueIssue? {
        guard let comparison = condition.operator?.comparison, !value.contains("${") else { return nil }
        if !isReadable(value, by: comparison) { return .form(value, operator: condition.operatorName) }
        guard comparison.family == .string else { return nil }
        let isPattern = comparison == .stringLike || comparison == .stringNotLike
        if isPattern, value == "*", !isDeny, condition.isOn("s3:prefix") {
            return .anything(value, key: condition.key)
        }
        if isPattern, value.hasWildcard { return nil }
        if accounts.contains(where: condition.isOn), !value.isAccountID {
            return .account(value, key: condition.key)
        }
        if condition.isOn("s3:prefix"), value.hasPrefix("/") { return .leadingSlash(value) }
        guard let known = values[condition.key.asciiLowercased], !known.contains(value) else { return nil }
        return .unknown(value, key: condition.key, known: known)
    }

    private static func isReadable(_ value: String, by comparison: ConditionComparison) -> Bool {
        switch comparison.family {
        case .string, .binary: true
        case .numeric: PolicyNumber(value) != nil
        case .date: PolicyDate(value) != nil
        case .bool, .existence: ["true", "false"].contains(value.asciiLowercased)
        case .address: IPRange(value) != nil
        case .arn: value.hasPrefix("arn:") || value.hasPrefix("*")
        }
    }

    private static let accounts = [
        "aws:PrincipalAccount", "aws:ResourceAccount", "aws:SourceAccount", "kms:CallerAccount",
        "s3:DataAccessPointAccount", "s3:ResourceAccount",
    ]

    /// What S3 knows: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
    private static let values = [
        "s3:x-amz-acl": [
            "private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read",
            "bucket-owner-read", "bucket-owner-full-control", "log-delivery-write",
        ],
        "s3:x-amz-server-side-encryption": ["AES256", "aws:kms", "aws:kms:dsse", "aws:fsx", "aws:backup"],
        "s3:x-amz-metadata-directive": ["COPY", "REPLACE"],
        "s3:object-lock-mode": ["COMPLIANCE", "GOVERNANCE"],
    ]
}
