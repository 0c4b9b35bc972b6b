import Documents
import Glibc

/// What the session tells the person about effects that did not work out.
enum SessionSentences {
    /// Terminals cut long texts off without a word, so they are not sent.
    static let tooLongForClipboard = LocalizedText(
        en: "The text is too long for the terminal's clipboard: save it to a file with Ctrl-S.",
        fr: "Le texte est trop long pour le presse-papiers du terminal : enregistrez-le avec Ctrl-S.")

    /// No region in the answer.
    static let regionNotTold = LocalizedText(
        en: "The server does not say which region the bucket is in. Enter it.",
        fr: "Le serveur n’indique pas la région du bucket. Saisissez-la.")

    /// Nothing to ask with.
    static let noCredentials = LocalizedText(
        en: "There are no AWS credentials to ask with. Enter it, or start again with --profile.",
        fr: "Aucun identifiant AWS pour le demander. Saisissez-la, ou relancez avec --profile.")

    /// A file that cannot be written, with the system's reason.
    static func cannotWrite(_ name: String, errno number: Int32) -> LocalizedText {
        let reason = String(cString: strerror(number))
        return LocalizedText(
            en: "\(name) cannot be written here: \(reason).",
            fr: "\(name) ne peut pas être écrit ici : \(reason).")
    }
}
