import AWS
import Documents

/// Why there are no credentials, and what to do about it.
public enum CredentialsErrorSentences {
    /// Names the file, the profile or the setting.
    public static func text(_ error: CredentialsError) -> LocalizedText {
        switch error {
        case .notFound(let places): notFound(places)
        case .noSuchProfile(let profile, let file):
            LocalizedText(
                en: "There is no profile `\(profile)` in \(file).",
                fr: "Il n’y a pas de profil `\(profile)` dans \(file).")
        case .incomplete(let missing, let place):
            LocalizedText(
                en: "\(missing) is missing in \(name(place).en).",
                fr: "\(missing) manque dans \(name(place).fr).")
        case .unreadable(let file, let problem): ProfileFileSentences.text(file, problem)
        case .profile(let profile, let problem): ProfileSentences.text(profile, problem)
        case .signIn(let need): SignInSentences.text(need)
        case .process(let profile, let program, let problem):
            ProcessSentences.text(profile, program, problem)
        case .container(let problem): MachineSentences.text(problem)
        case .instanceMetadata(let problem): MachineSentences.text(problem)
        case .mfa(let profile, let serial, let problem): MFASentences.text(profile, serial, problem)
        case .expired(let source): expired(CredentialSourceSentences.name(source))
        }
    }

    private static func notFound(_ places: [CredentialPlace]) -> LocalizedText {
        LocalizedText(
            en: "No AWS credentials were found. Looked at: "
                + places.map { name($0).en }.joined(separator: ", ") + ".",
            fr: "Aucun identifiant AWS trouvé. Cherché dans : "
                + places.map { name($0).fr }.joined(separator: ", ") + ".")
    }

    private static func expired(_ source: LocalizedText) -> LocalizedText {
        LocalizedText(
            en: "The credentials have ended (\(source.en)). Get new ones, then try again.",
            fr: "Les identifiants ont expiré (\(source.fr)). Obtenez-en de nouveaux, puis réessayez.")
    }

    private static func name(_ place: CredentialPlace) -> LocalizedText {
        switch place {
        case .environment: LocalizedText(en: "the environment", fr: "l’environnement")
        case .file(let file, ""): LocalizedText(file)
        case .file(let file, let section): LocalizedText("\(file) [\(section)]")
        case .instanceMetadata(let host?):
            LocalizedText(
                en: "the EC2 instance metadata at \(host)", fr: "les métadonnées d’instance EC2 à \(host)")
        case .instanceMetadata(nil):
            LocalizedText(
                en: "no EC2 instance metadata (AWS_EC2_METADATA_DISABLED)",
                fr: "pas de métadonnées d’instance EC2 (AWS_EC2_METADATA_DISABLED)")
        }
    }
}
