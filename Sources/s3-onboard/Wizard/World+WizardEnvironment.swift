import AWS
import Documents
import Onboarding
import Platforms
import Sandbox
import Wizard

extension World {
    /// What the wizard knows of this world before the first key.
    func wizardEnvironment(_ catalog: Catalog, language: Language, glyphs: GlyphSet) -> WizardEnvironment {
        WizardEnvironment(
            language: language, glyphs: glyphs, platforms: catalog.platforms, sandbox: sandboxFacts,
            endpoint: endpoint, profile: profileName, credentialSource: credentialSource,
            keepsDrafts: sandboxFacts == nil,
            freshExternalID: FreshExternalID.make())
    }

    private var sandboxFacts: WizardEnvironment.Sandbox? {
        guard case .sandbox(let sandbox) = self else { return nil }
        let facts = sandbox.facts
        return WizardEnvironment.Sandbox(
            bucket: facts.bucket, region: facts.region, accountID: facts.customer.accountID,
            offers: facts.platforms.mapValues { player in
                WizardEnvironment.Sandbox.Offer(
                    externalID: player.externalID, bucket: player.export?.bucket,
                    roleARN: player.export?.roleARN, principal: player.principalARN,
                    accessKeyID: player.accessKeyUser?.accessKeyID,
                    secretAccessKey: player.accessKeyUser?.secretAccessKey)
            })
    }

    /// The address that answers in AWS's place; nil with AWS itself.
    private var endpoint: String? {
        switch self {
        case .sandbox(let sandbox): sandbox.endpoint
        case .aws(let options, let profile, _): options.foreignEndpoint(orProfile: profile)
        }
    }

    /// The profile that the person chose.
    var profileName: String? {
        guard case .aws(let options, let profile, _) = self else { return nil }
        return options.profile ?? profile ?? ProcessEnvironment.variables["AWS_PROFILE"]
    }

    /// Whose credentials will be used, as far as files and the environment tell: nobody is asked yet.
    private var credentialSource: LocalizedText? {
        guard case .aws(let options, let profile, _) = self,
            let source = options.plan(orProfile: profile)?.source, source != .instanceMetadata
        else { return nil }
        return CredentialSourceSentences.name(source)
    }
}
