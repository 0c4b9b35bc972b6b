import AWS
import Documents
import Onboarding

extension AWSOptions {
    /// The credentials that the chain finds, by botocore's order, asked for once so that what is wrong is told before
    /// anything else happens.
    ///
    /// - Parameters:
    ///   - other: The profile of a setup file, where no option names one.
    ///   - language: In which to say whose they are, on standard error; nil to say nothing.
    /// - Throws: `Failure` that names the file, the profile or the setting.
    func credentials(orProfile other: String? = nil, telling language: Language?) async throws(Failure)
        -> ChainCredentials
    {
        let plan: CredentialPlan
        do throws(CredentialsError) {
            plan = try chain.plan(profile: profile ?? other)
            _ = try chain.settings(profile: profile ?? other)
        } catch {
            throw Failure(.no, CredentialsErrorSentences.text(error))
        }
        let credentials = chainCredentials(orProfile: other)
        do throws(AWSFailure) {
            _ = try await credentials.credentials()
        } catch {
            throw Failure(error.exitStatus, Self.refusal(error, of: plan.source))
        }
        if let language {
            for text in plan.exposedFiles.map(CredentialSourceSentences.exposed)
                + [CredentialSourceSentences.using(plan.source)]
            {
                Console.note("s3-onboard: \(text[language])")
            }
        }
        return credentials
    }

    /// The same, asked for with the first request.
    func chainCredentials(orProfile other: String? = nil) -> ChainCredentials {
        let region = configuredRegion(orProfile: other) ?? Self.globalRegion
        let context = context(credentials: nil, region: region, orProfile: other)
        return ChainCredentials(
            chain, profile: profile ?? other,
            services: CredentialServices(context: context, askMFACode: noInput ? nil : MFAPrompt.ask))
    }

    /// How the credentials are got; nil where that cannot be told.
    func plan(orProfile other: String?) -> CredentialPlan? {
        do throws(CredentialsError) { return try chain.plan(profile: profile ?? other) } catch { return nil }
    }

    /// STS outside of any region, for whoever configured none.
    private static let globalRegion = "aws-global"

    private static func refusal(_ failure: AWSFailure, of source: CredentialSource) -> LocalizedText {
        if case .credentials(let error) = failure { return CredentialsErrorSentences.text(error) }
        let name = CredentialSourceSentences.name(source)
        let causes = failure.diagnosis(at: .assumeRole)
        return LocalizedText(
            en: "There are no credentials (\(name.en)). \(causes.en)",
            fr: "Il n’y a pas d’identifiants (\(name.fr)). \(causes.fr)")
    }
}
