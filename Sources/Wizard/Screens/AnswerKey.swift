/// What a field answers. The names are those of a setup file, where it has the answer.
public enum AnswerKey: String, CaseIterable, Hashable, Sendable {
    case platform
    case method
    case bucket
    case region
    case folder
    case name
    case description
    /// Whether the trust policy requires an ExternalId, where the platform leaves the choice.
    case externalIDUse = "externalIdUse"
    case externalID = "externalId"
    case organizationID = "organizationId"
    case principal
    case accountID = "accountId"
    case roleName
    case roleARN = "roleArn"
    case accessKeyID = "accessKeyId"
    case secretAccessKey
}
