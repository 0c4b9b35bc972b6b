import AWS
import Documents
import Onboarding
import Platforms

@testable import Wizard

/// The environments that stories play in.
enum Worlds {
    static let externalID = "7f3c9a52-1b0e-4c86-9d1f-5a2e8b6c4d10"
    static let organizationID = "7A1B2C3D4E5F60718293A4B5@AdobeOrg"
    static let secret = "Zx9CanarySecretZx9CanarySecretZx9Canary0"

    /// The embedded sandbox.
    static func sandbox(language: Language = .en, glyphs: GlyphSet = .unicode) -> WizardEnvironment {
        WizardEnvironment(
            language: language, glyphs: glyphs, platforms: PlatformCatalog.builtIn,
            sandbox: WizardEnvironment.Sandbox(
                bucket: "acme-exports", region: "eu-west-3", accountID: "111122223333",
                offers: [
                    "dinmo": .init(externalID: externalID),
                    "custom": .init(
                        externalID: externalID, principal: "arn:aws:iam::777788889999:role/custom-exporter"),
                    "adobe-experience-platform": .init(
                        externalID: organizationID, accessKeyID: "AKIAQRSTUVWXYZ234567",
                        secretAccessKey: Secret(secret)),
                    "didomi": .init(
                        bucket: "didomi-exports-acme-x7k2",
                        roleARN: "arn:aws:iam::444455556666:role/didomi-exports-acme-x7k2-role"),
                ]),
            endpoint: "http://127.0.0.1:41234", freshExternalID: "fresh-3b1d7e90")
    }

    /// Real AWS.
    static func aws(language: Language = .en, glyphs: GlyphSet = .unicode) -> WizardEnvironment {
        WizardEnvironment(
            language: language, glyphs: glyphs, platforms: PlatformCatalog.builtIn, profile: "prod",
            credentialSource: LocalizedText(en: "profile prod", fr: "profil prod"),
            freshExternalID: "fresh-3b1d7e90")
    }
}
