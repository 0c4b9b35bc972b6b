/// How a customer reads from a platform's own bucket.
public struct ReadingFacts: Hashable, Sendable {
    /// The role's name, with `{bucket}` for the bucket's; empty when the platform gives no rule.
    public let roleName: String
    /// Where the exports lie in the bucket, such as `data/`.
    public let prefix: String
    /// The object that says that an export is complete, such as `_SUCCESS`; empty for none.
    public let completionMarker: String
    /// Whether the bucket is set to requester pays.
    public let requesterPays: Bool
    /// After how many days the platform deletes an export; nil when it does not.
    public let retentionDays: Int?

    /// Makes the facts.
    public init(
        roleName: String, prefix: String, completionMarker: String, requesterPays: Bool, retentionDays: Int?
    ) {
        self.roleName = roleName
        self.prefix = prefix
        self.completionMarker = completionMarker
        self.requesterPays = requesterPays
        self.retentionDays = retentionDays
    }
}
