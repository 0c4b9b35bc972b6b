import Platforms

/// One field of the platform's form and what to paste there.
public struct HandOverField: Hashable, Sendable {
    /// What belongs into a field.
    public enum Content: Hashable, Sendable {
        /// This text, exactly.
        case text(String)
        /// A secret that the person has and that is shown nowhere.
        case secret
        /// Nothing was answered; the field may stay empty.
        case empty
    }

    /// The field's label in the platform's interface.
    public let label: String
    /// The answer's key in a setup.
    public let answer: String
    /// What to paste.
    public let content: Content

    init(_ field: FormField, _ setup: Setup) {
        label = field.label
        answer = field.answer
        content = Self.content(field.answer, setup)
    }

    private static func content(_ answer: String, _ setup: Setup) -> Content {
        let value: String? =
            switch answer {
            case "bucket": setup.bucket
            case "folder": setup.folder
            case "region": setup.region
            case "roleArn": setup.roleARN
            case "roleName": setup.roleName
            case "externalId": setup.externalID
            case "organizationId": setup.organizationID
            case "accountId": setup.accountID
            case "principal": setup.principal
            case "kmsKeyArn": setup.kmsKeyARN
            case "name": setup.name
            case "description": setup.description
            default: nil
            }
        if answer == "accessKeyId" || answer == "secretAccessKey" { return .secret }
        guard let value, !value.isEmpty else { return .empty }
        return .text(value)
    }
}
