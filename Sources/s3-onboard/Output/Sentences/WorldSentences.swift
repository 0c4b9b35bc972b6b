import Documents
import Sandbox
import Terminal

/// Why there is no sandbox or no terminal.
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

    /// A bad world that nobody knows.
    static func unknownWorld(_ name: String) -> LocalizedText {
        LocalizedText(
            en: "There is no world `\(name)`; `s3-onboard sandbox --world list` names them.",
            fr: "Il n’y a pas de monde `\(name)` ; `s3-onboard sandbox --world list` les nomme.")
    }
}
