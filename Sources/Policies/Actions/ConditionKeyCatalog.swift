/// The condition keys of S3, STS, IAM and KMS, and those that every service has.
public enum ConditionKeyCatalog {
    /// All known keys.
    public static let all: [ConditionKeyFacts] =
        GlobalConditionKeys.all + S3ConditionKeys.all + IdentityConditionKeys.all + KMSConditionKeys.all

    /// What stands before the colon of a key all of whose siblings are known.
    public static let prefixes: Set = ["aws", "s3", "sts", "iam", "kms"]

    private static let byName = Dictionary(
        all.filter { !$0.isOpen }.map { ($0.name.asciiLowercased, $0) },
        uniquingKeysWith: { first, _ in first })
    private static let open = all.filter(\.isOpen)

    /// What is known of a key; nil for an unknown one. Names have no case.
    public static func facts(of key: String) -> ConditionKeyFacts? {
        let wanted = key.asciiLowercased
        if let facts = byName[wanted] { return facts }
        return open.first { known in
            let start = known.name.asciiLowercased
            return wanted.hasPrefix(start) && wanted.utf8.count > start.utf8.count
        }
    }
}

extension ConditionKeyFacts {
    /// Whether a name of somebody's choice must follow.
    fileprivate var isOpen: Bool { name.hasSuffix("/") || name.hasSuffix(":") }
}
