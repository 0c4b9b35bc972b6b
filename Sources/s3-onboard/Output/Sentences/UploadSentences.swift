import AWS
import Documents
import Glibc
import Onboarding
import Policies

/// What became of an upload.
enum UploadSentences {
    /// Nothing in the folder that should travel.
    static let nothingToUpload = LocalizedText(
        en: "There is nothing to upload: no file is there, or the patterns leave none.",
        fr: "Il n’y a rien à envoyer : aucun fichier, ou les motifs n’en laissent aucun.")

    /// Standard input is the keyboard.
    static let readingTerminal = LocalizedText(
        en: "Reading from the terminal; Ctrl-D on an empty line ends it.",
        fr: "Lecture depuis le terminal ; Ctrl-D sur une ligne vide y met fin.")

    /// A folder for journals that cannot be written.
    static func noJournals(_ folder: String, errno number: Int32) -> LocalizedText {
        let reason = String(cString: strerror(number))
        return LocalizedText(
            en: "\(folder) cannot be written: \(reason). An interrupted upload will have to begin anew.",
            fr: "\(folder) ne peut pas être écrit : \(reason). Un envoi interrompu devra recommencer.")
    }

    /// A stream that does not end.
    static func streamTooLong(_ name: String, maximum: Int64) -> LocalizedText {
        LocalizedText(
            en:
                "\(name) goes on after \(ByteCount.words(maximum, .en)), all that fits into the parts that were "
                + "planned. Give --expected-size.",
            fr:
                "\(name) continue après \(ByteCount.words(maximum, .fr)), tout ce que contiennent les parties "
                + "prévues. Donnez --expected-size.")
    }

    /// The store kept something else than what was sent.
    static func checksumMismatch(_ name: String, sent: String, answered: ServerText) -> LocalizedText {
        LocalizedText(
            en:
                "\(name) was damaged on its way: sent with checksum \(sent), stored with \(answered.display). "
                + "Upload it again.",
            fr:
                "\(name) a été abîmé en route : envoyé avec la somme \(sent), stocké avec \(answered.display). "
                + "Envoyez-le de nouveau.")
    }

    /// The person stopped it.
    static func cancelled(_ name: String) -> LocalizedText {
        LocalizedText(
            en: "\(name) was not uploaded: interrupted.", fr: "\(name) n’a pas été envoyé : interrompu.")
    }

    /// What was sent stays, and is not sent again.
    static func goesOn(_ name: String) -> LocalizedText {
        LocalizedText(
            en: "What was sent of \(name) is kept: the same command goes on where it stopped.",
            fr: "Ce qui a été envoyé de \(name) est gardé : la même commande reprend où elle s’est arrêtée.")
    }

    /// Parts that could not be removed, with the command that removes them.
    static func leftUpload(_ upload: MultipartUpload) -> LocalizedText {
        let command =
            "aws s3api abort-multipart-upload --bucket \(ShellWord.quoted(upload.bucket)) "
            + "--key \(ShellWord.quoted(upload.key)) --upload-id \(ShellWord.quoted(upload.uploadID))"
        return LocalizedText(
            en: "Unfinished parts are left and cost money. Remove them with: \(command)",
            fr: "Des parties inachevées restent et sont facturées. Supprimez-les avec : \(command)")
    }

    /// Parts that an earlier run had sent.
    static func resumed(_ count: Int, of parts: Int) -> LocalizedText {
        LocalizedText(
            en: "\(count) of \(parts) parts were there already", fr: "\(count) parties sur \(parts) déjà là")
    }

    /// Of what nobody knows how long it is.
    static let unknownLength = LocalizedText(en: "unknown length", fr: "longueur inconnue")

    /// In which parts a file would travel.
    static func parts(_ parts: ItemParts) -> LocalizedText {
        let size = ByteCount.words(parts.size)
        guard let count = parts.count else {
            return LocalizedText(en: "in parts of \(size.en)", fr: "en parties de \(size.fr)")
        }
        if count == 1 { return LocalizedText(en: "one request", fr: "une seule requête") }
        return LocalizedText(
            en: "\(count) parts of \(size.en)", fr: "\(count) parties de \(size.fr)")
    }
}
