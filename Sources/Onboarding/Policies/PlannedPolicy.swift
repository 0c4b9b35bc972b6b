import Documents
import Policies

/// Which policy of a connection it is; the names are those of `s3-onboard policy`.
public enum PolicyKind: String, CaseIterable, Hashable, Sendable {
    /// Who may assume the role.
    case trust
    /// What the role, or the user with the access key, may do.
    case permissions
    /// What the customer's own identity needs to assume the platform's role.
    case caller
    /// The bucket's own policy.
    case bucket
}

/// One policy to make, with what a person should know of it.
public struct PlannedPolicy: Hashable, Sendable {
    /// Which policy it is.
    public let kind: PolicyKind
    /// What it is called and where it goes.
    public let title: LocalizedText
    /// The policy.
    public let document: PolicyDocument
    /// What it does not say by itself, such as why it covers the whole bucket.
    public let notes: [LocalizedText]

    /// Makes a planned policy.
    public init(kind: PolicyKind, title: LocalizedText, document: PolicyDocument, notes: [LocalizedText]) {
        self.kind = kind
        self.title = title
        self.document = document
        self.notes = notes
    }
}
