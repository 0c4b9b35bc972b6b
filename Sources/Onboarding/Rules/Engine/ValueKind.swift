/// A kind of value that has rules; the names are those of `s3-onboard check`.
public enum ValueKind: String, CaseIterable, Hashable, Sendable {
    case bucket
    case folder
    case roleARN = "role-arn"
    case roleName = "role-name"
    case principal
    case externalID = "external-id"
    case organizationID = "organization-id"
    case accountID = "account-id"
    case accessKey = "access-key"
    case secretKey = "secret-key"
    case region
    /// A whole policy document as text.
    case policy
}
