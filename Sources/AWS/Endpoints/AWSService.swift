/// The services that this program calls; the raw values are their names in signatures.
public enum AWSService: String, Hashable, Sendable {
    /// Object storage.
    case s3
    /// Temporary credentials.
    case sts
    /// Users, roles and policies.
    case iam
}
