import AWS
import Documents
import Platforms

/// One field of the platform's form and what to paste there.
public struct HandOverField: Hashable, Sendable {
    /// What belongs into a field.
    public enum Content: Hashable, Sendable {
        /// This text, exactly.
        case text(String)
        /// What is not a text to paste, in words: a switch, or what is in a file.
        case described(LocalizedText)
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
        switch answer {
        case "accessKeyId", "secretAccessKey": return .secret
        case "files.manifest":
            return setup.files.manifest.map { .described(HandOverWords.toggle($0)) } ?? .empty
        case "files.encryptionKeyFile":
            return setup.files.encryptionKeyFile?.nonEmpty.map {
                .described(HandOverWords.content(ofFile: $0))
            } ?? .empty
        default: return text(answer, setup)?.nonEmpty.map(Content.text) ?? .empty
        }
    }

    private static func text(_ answer: String, _ setup: Setup) -> String? {
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
        case "files.type": setup.files.type
        case "files.compression": setup.files.compression
        case "files.name": setup.files.name
        case "files.frequency": setup.files.frequency
        case "name": setup.name
        case "description": setup.description
        default: nil
        }
    }
}
