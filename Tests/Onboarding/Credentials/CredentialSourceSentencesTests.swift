import AWS
import Onboarding
import Testing

/// Whose credentials are used is said in one way everywhere.
struct CredentialSourceSentencesTests {
    private static let role = "arn:aws:iam::123456789012:role/team/uploader"

    @Test(arguments: [
        (CredentialSource.environment, "keys of the environment", "clés de l’environnement"),
        (.sharedCredentials(profile: "prod"), "profile prod", "profil prod"),
        (.sharedConfig(profile: "prod"), "profile prod", "profil prod"),
        (
            .profileRole(profile: "prod", arn: role), "profile prod, role uploader",
            "profil prod, rôle uploader"
        ),
        (.webIdentity(profile: nil, arn: role), "role uploader, web identity", "rôle uploader, identité web"),
        (
            .singleSignOn(profile: "corp", account: "123456789012", role: "Admin"),
            "profile corp, role Admin of 123456789012", "profil corp, rôle Admin de 123456789012"
        ),
        (.process(profile: "v"), "profile v, credential_process", "profil v, credential_process"),
        (.container, "the container's role", "le rôle du conteneur"),
        (.instanceMetadata, "the EC2 instance's role", "le rôle de l’instance EC2"),
    ])
    func namesThem(source: CredentialSource, en: String, fr: String) {
        let name = CredentialSourceSentences.name(source)
        #expect(name.en == en)
        #expect(name.fr == fr)
        #expect(CredentialSourceSentences.using(source).en == "Credentials: \(en).")
    }

    @Test func aFileThatOthersCanReadComesWithTheCommandThatMendsIt() {
        #expect(
            CredentialSourceSentences.exposed("/home/my me/k").en.hasSuffix(": chmod 600 '/home/my me/k'"))
    }
}
