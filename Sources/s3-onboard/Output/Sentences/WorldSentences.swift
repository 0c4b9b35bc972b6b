import AWS
import Documents
import Sandbox
import Terminal

/// Why there is no sandbox, no terminal, or nothing to sign with.
enum WorldSentences {
    /// Why the sandbox does not serve.
    static func sandbox(_ error: SandboxError) -> LocalizedText {
        switch error {
        case .portInUse(let port):
            LocalizedText(
                en:
                    "Port \(port) is in use by another program. Choose another one, or --port 0 for any free one.",
                fr:
                    "Le port \(port) est pris par un autre programme. Choisissez-en un autre, ou --port 0 pour "
                    + "n’importe quel port libre.")
        case .cannotListen(let port, let reason):
            LocalizedText(
                en: "The sandbox cannot listen on 127.0.0.1:\(port): \(reason).",
                fr: "Le bac à sable ne peut pas écouter sur 127.0.0.1:\(port) : \(reason).")
        case .cannotStore(let path, let reason):
            LocalizedText(
                en: "The sandbox cannot keep its objects in \(path): \(reason).",
                fr: "Le bac à sable ne peut pas garder ses objets dans \(path) : \(reason).")
        }
    }

    /// Why there is no full screen.
    static func terminal(_ error: TerminalError) -> LocalizedText {
        switch error {
        case .noTerminal(let reason):
            LocalizedText(
                en:
                    "The wizard needs a terminal, and there is none: \(reason). The commands work without one: "
                    + "s3-onboard --help.",
                fr: "L’assistant a besoin d’un terminal, et il n’y en a pas : \(reason). Les commandes s’en "
                    + "passent : s3-onboard --help.")
        case .unknownType(""):
            LocalizedText(
                en: "TERM is not set, so the terminal's type is not known. Set it: TERM=xterm-256color.",
                fr:
                    "TERM n’est pas défini : le type du terminal est inconnu. Définissez-le : TERM=xterm-256color."
            )
        case .unknownType(let type):
            LocalizedText(
                en:
                    "The terminal's type `\(type)` is not known here. Set TERM, for example TERM=xterm-256color.",
                fr: "Le type de terminal `\(type)` est inconnu ici. Définissez TERM, par exemple "
                    + "TERM=xterm-256color.")
        case .tooSimple(let type):
            LocalizedText(
                en:
                    "The terminal `\(type)` cannot show a full screen. The commands work on it: s3-onboard --help.",
                fr:
                    "Le terminal `\(type)` ne peut pas afficher un écran entier. Les commandes y fonctionnent : "
                    + "s3-onboard --help.")
        }
    }

    /// Why there are no credentials.
    static func credentials(_ error: CredentialsError) -> LocalizedText {
        switch error {
        case .notFound(let places):
            LocalizedText(
                en: "No AWS credentials were found. Looked at: \(places.joined(separator: ", ")).",
                fr: "Aucun identifiant AWS trouvé. Cherché dans : \(places.joined(separator: ", ")).")
        case .noSuchProfile(let profile, let file):
            LocalizedText(
                en: "There is no profile `\(profile)` in \(file).",
                fr: "Il n’y a pas de profil `\(profile)` dans \(file).")
        case .incomplete(let missing, let place):
            LocalizedText(en: "\(missing) is missing in \(place).", fr: "\(missing) manque dans \(place).")
        case .unreadable(let file, let problem): profileFile(file, problem)
        case .unsupported(let profile, let setting): unsupported(profile, setting)
        }
    }

    private static func unsupported(_ profile: String, _ setting: String) -> LocalizedText {
        let command = "eval \"$(aws configure export-credentials --profile \(profile) --format env)\""
        return LocalizedText(
            en:
                "The profile `\(profile)` gets its credentials by `\(setting)`, which this version cannot do. "
                + "Export them first: \(command)",
            fr:
                "Le profil `\(profile)` obtient ses identifiants par `\(setting)`, ce que cette version ne sait pas "
                + "faire. Exportez-les d’abord : \(command)")
    }

    /// Why a file of AWS's tools cannot be used.
    private static func profileFile(_ file: String, _ problem: FileProblem) -> LocalizedText {
        switch problem {
        case .system(let number): FileSentences.unreadable(file, errno: number)
        case .notARegularFile: FileSentences.notAFile(file)
        case .tooLarge(let maximum): FileSentences.tooLarge(file, limit: maximum)
        case .endedEarly:
            LocalizedText(
                en: "\(file) got shorter while it was read. Try again.",
                fr: "\(file) a raccourci pendant la lecture. Réessayez.")
        case .notUTF8: FileSentences.notText(file)
        case .unclosedSection(let line):
            LocalizedText(
                en: "\(file):\(line): the section has no closing bracket.",
                fr: "\(file):\(line) : la section n’a pas de crochet fermant.")
        case .settingOutsideSection(let line):
            LocalizedText(
                en: "\(file):\(line): a setting stands before the first section.",
                fr: "\(file):\(line) : un réglage précède la première section.")
        case .notASetting(let line):
            LocalizedText(
                en: "\(file):\(line): the line is neither a section nor a setting.",
                fr: "\(file):\(line) : la ligne n’est ni une section ni un réglage.")
        }
    }

    /// A bad world that nobody knows.
    static func unknownWorld(_ name: String) -> LocalizedText {
        LocalizedText(
            en: "There is no world `\(name)`; `s3-onboard sandbox --world list` names them.",
            fr: "Il n’y a pas de monde `\(name)` ; `s3-onboard sandbox --world list` les nomme.")
    }
}
