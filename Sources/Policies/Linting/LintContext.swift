/// What is known besides the policy itself.
public struct LintContext: Hashable, Sendable {
    /// Texts that documents leave for the reader to replace, such as `EXTERNAL_ID`.
    public var placeholders: [String]
    /// Accounts of documents' examples, twelve digits each.
    public var exampleAccounts: Set<String>
    /// The account that the policy is for, whose principals are no third party; nil when it is not known.
    public var ownAccount: String?
    /// The ExternalId that the trust policy should require; nil when it is not known.
    public var externalID: String?

    /// Makes a context.
    public init(
        placeholders: [String] = [], exampleAccounts: Set<String> = [], ownAccount: String? = nil,
        externalID: String? = nil
    ) {
        self.placeholders = placeholders
        self.exampleAccounts = exampleAccounts
        self.ownAccount = ownAccount
        self.externalID = externalID
    }
}
