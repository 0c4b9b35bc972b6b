import AWS
import Documents
import Policies

/// Whose credentials these are, as a person knows them.
public enum CredentialSourceSentences {
    /// Such as `profile prod, role uploader`.
    public static func name(_ source: CredentialSource) -> LocalizedText {
        switch source {
        case .typed: LocalizedText(en: "the key you typed", fr: "la clé que vous avez saisie")
        case .environment:
            LocalizedText(en: "keys of the environment", fr: "clés de l’environnement")
        case .sharedCredentials(let profile): profileName(profile)
        case .sharedConfig(let profile): profileName(profile)
        case .profileRole(let profile, let arn): joined(profileName(profile), roleName(arn))
        case .webIdentity(let profile?, let arn):
            joined(profileName(profile), roleName(arn), webIdentity)
        case .webIdentity(nil, let arn): joined(roleName(arn), webIdentity)
        case .singleSignOn(let profile, let account, let role):
            joined(
                profileName(profile),
                LocalizedText(en: "role \(role) of \(account)", fr: "rôle \(role) de \(account)"))
        case .login(let profile): joined(profileName(profile), LocalizedText("aws login"))
        case .process(let profile): joined(profileName(profile), LocalizedText("credential_process"))
        case .legacyFile(let path): LocalizedText(path)
        case .container: LocalizedText(en: "the container's role", fr: "le rôle du conteneur")
        case .instanceMetadata:
            LocalizedText(en: "the EC2 instance's role", fr: "le rôle de l’instance EC2")
        case .assumedRole(let arn): roleName(arn)
        case .federatedUser(let arn): LocalizedText(arn)
        case .createdAccessKey(let user):
            LocalizedText(en: "the new key of \(user)", fr: "la nouvelle clé de \(user)")
        case .sandbox: LocalizedText("SANDBOX")
        }
    }

    /// The line that a command says before it uses them.
    public static func using(_ source: CredentialSource) -> LocalizedText {
        let name = name(source)
        return LocalizedText(en: "Credentials: \(name.en).", fr: "Identifiants : \(name.fr).")
    }

    /// The file with the secret can be read by others.
    public static func exposed(_ file: String) -> LocalizedText {
        LocalizedText(
            en:
                "\(file) holds secrets, and others on this machine can read it: chmod 600 \(ShellWord.plain(file))",
            fr:
                "\(file) contient des secrets, et d’autres sur cette machine peuvent le lire : chmod 600 "
                + ShellWord.plain(file))
    }

    private static let webIdentity = LocalizedText(en: "web identity", fr: "identité web")

    private static func profileName(_ profile: String) -> LocalizedText {
        LocalizedText(en: "profile \(profile)", fr: "profil \(profile)")
    }

    private static func roleName(_ arn: String) -> LocalizedText {
        let name = arn.split(separator: "/").last.map(String.init) ?? arn
        return LocalizedText(en: "role \(name)", fr: "rôle \(name)")
    }

    private static func joined(_ parts: LocalizedText...) -> LocalizedText {
        LocalizedText(
            en: parts.map(\.en).joined(separator: ", "), fr: parts.map(\.fr).joined(separator: ", "))
    }
}
