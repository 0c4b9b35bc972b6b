import Documents
import Platforms

/// The words of the pane that tells what is known of a platform.
enum FactsText {
    static let exports = LocalizedText(en: "What it exports", fr: "Ce qu’elle exporte")
    static let direction = LocalizedText(en: "Direction", fr: "Sens")
    static let methods = LocalizedText(en: "Ways to connect", fr: "Façons de se connecter")
    static let source = LocalizedText(en: "Read in", fr: "Lu dans")
    static let principal = LocalizedText(en: "Acts as", fr: "Agit en tant que")
    static let externalID = LocalizedText(en: "ExternalId", fr: "ExternalId")
    static let actions = LocalizedText(en: "Rights it needs", fr: "Droits nécessaires")

    static func name(_ direction: Platform.Direction) -> LocalizedText {
        switch direction {
        case .platformWrites:
            LocalizedText(en: "writes into your bucket", fr: "écrit dans votre bucket")
        case .customerReads:
            LocalizedText(en: "you read from its bucket", fr: "vous lisez dans son bucket")
        }
    }

    static func name(_ maker: PlatformMethod.ExternalID.MadeBy) -> LocalizedText {
        switch maker {
        case .platform: LocalizedText(en: "shown by {platform}", fr: "affiché par {platform}")
        case .organizationID:
            LocalizedText(
                en: "your Organization ID at {platform}", fr: "votre ID d’organisation chez {platform}")
        case .customer: LocalizedText(en: "chosen by you", fr: "choisi par vous")
        }
    }

    static func list(_ texts: [LocalizedText]) -> LocalizedText {
        LocalizedText(
            en: texts.map(\.en).joined(separator: ", "), fr: texts.map(\.fr).joined(separator: ", "))
    }
}
