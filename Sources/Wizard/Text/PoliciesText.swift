import Documents
import Onboarding

/// The words around the policies.
enum PoliciesText {
    static let documented = LocalizedText(
        en: "as documented, corrected", fr: "selon le document, corrigé")
    static let leastPrivilege = LocalizedText(en: "least privilege", fr: "moindre privilège")
    static let documentSays = LocalizedText(en: "The document says:", fr: "Le document dit :")
    static let moreLines = LocalizedText(en: "more lines", fr: "lignes de plus")
    static let createUser = LocalizedText(
        en: "Create an IAM user for {platform} with this policy, then an access key for it.",
        fr: "Créez un utilisateur IAM pour {platform} avec cette politique, puis une clé d’accès.")
    static let attachToCaller = LocalizedText(
        en: "Attach this policy to your user or role that reads the export.",
        fr: "Attachez cette politique à votre utilisateur ou rôle qui lit l’export.")
    static let attachToBucket = LocalizedText(
        en: "Make this the policy of the bucket.", fr: "Faites-en la politique du bucket.")

    static func tab(_ kind: PolicyKind) -> LocalizedText {
        switch kind {
        case .trust: LocalizedText(en: "Trust policy", fr: "Politique d’approbation")
        case .permissions: LocalizedText(en: "Permissions policy", fr: "Politique de droits")
        case .caller: LocalizedText(en: "Your own policy", fr: "Votre politique")
        case .bucket: LocalizedText(en: "Bucket policy", fr: "Politique du bucket")
        }
    }

    /// The forms that the policies can be shown in.
    static func form(_ form: RenderingForm) -> LocalizedText {
        switch form {
        case .json: LocalizedText("JSON")
        case .cli: LocalizedText(en: "AWS CLI script", fr: "Script AWS CLI")
        case .cloudformation: LocalizedText("CloudFormation")
        case .terraform: LocalizedText("Terraform")
        case .steps: LocalizedText(en: "Console steps", fr: "Étapes en console")
        }
    }

    static func corrections(_ count: Int) -> LocalizedText {
        LocalizedText(en: "Corrections (\(count))", fr: "Corrections (\(count))")
    }

    static func createRole(_ name: String) -> LocalizedText {
        LocalizedText(
            en: "Create the role \(name) with both policies, then enter its ARN here:",
            fr: "Créez le rôle \(name) avec les deux politiques, puis saisissez son ARN :")
    }

    static func sandboxRole(_ name: String) -> LocalizedText {
        LocalizedText(
            en: "Enter creates the role \(name) in the sandbox and tests it.",
            fr: "Entrée crée le rôle \(name) dans le bac à sable et le teste.")
    }

    static func sandboxRoleReady(_ name: String) -> LocalizedText {
        LocalizedText(
            en: "The role \(name) stands in the sandbox with these policies.",
            fr: "Le rôle \(name) existe dans le bac à sable avec ces politiques.")
    }

    static func stillBlank(_ labels: [LocalizedText]) -> LocalizedText {
        LocalizedText(
            en: "Still to answer: \(labels.map(\.en).joined(separator: ", ")). F2 goes to a step.",
            fr: "Reste à répondre : \(labels.map(\.fr).joined(separator: ", ")). F2 mène à une étape.")
    }
}
