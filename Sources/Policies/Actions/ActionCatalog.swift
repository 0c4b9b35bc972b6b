/// The actions this program knows, and what each of them reaches.
///
/// An action granted on a resource of another level grants nothing, and nobody is told.
public enum ActionCatalog {
    /// All known actions.
    public static let all: [ActionFacts] =
        S3Actions.all + STSActions.all + IAMActions.all + KMSActions.all

    /// The services whose actions are all known.
    public static let services: Set = ["s3", "sts", "iam", "kms"]

    private static let byName = Dictionary(
        all.map { ($0.name.asciiLowercased, $0) }, uniquingKeysWith: { first, _ in first })

    /// What is known of an action; nil for an unknown one. Names have no case.
    public static func facts(of action: String) -> ActionFacts? {
        byName[action.asciiLowercased]
    }

    /// What an action reaches; nil for an unknown one.
    public static func level(of action: String) -> ResourceLevel? {
        facts(of: action)?.level
    }

    /// The known actions that a policy's action stands for: one, or several where it has wildcards.
    public static func actions(matching pattern: String) -> [ActionFacts] {
        if let facts = facts(of: pattern) { return [facts] }
        let wildcard = WildcardPattern(pattern.asciiLowercased)
        return all.filter { wildcard.matches($0.name.asciiLowercased) }
    }
}
