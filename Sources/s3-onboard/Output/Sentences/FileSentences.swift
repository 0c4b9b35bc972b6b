import Documents
import Glibc
import Uploader

/// What is wrong with a file that the person named.
enum FileSentences {
    /// A file that cannot be read, with the system's reason.
    static func unreadable(_ path: String, errno number: Int32) -> LocalizedText {
        let reason = String(cString: strerror(number))
        return LocalizedText(
            en: "\(path) cannot be read: \(reason).", fr: "\(path) ne peut pas être lu : \(reason).")
    }

    /// A path that is not an ordinary file.
    static func notAFile(_ path: String) -> LocalizedText {
        LocalizedText(
            en: "\(path) is not a file. Name the files one by one.",
            fr: "\(path) n’est pas un fichier. Nommez les fichiers un par un.")
    }

    /// A file that is too large to be a pack, a setup or a policy.
    static func tooLarge(_ path: String, limit: Int) -> LocalizedText {
        let most: LocalizedText = ByteCount.words(Int64(limit))
        return LocalizedText(
            en: "\(path) is larger than \(most.en), which no pack, setup or policy is.",
            fr: "\(path) dépasse \(most.fr), ce qu’aucun paquet, configuration ou politique ne fait.")
    }

    /// A file that is not UTF-8.
    static func notText(_ path: String) -> LocalizedText {
        LocalizedText(en: "\(path) is not text in UTF-8.", fr: "\(path) n’est pas du texte en UTF-8.")
    }

    /// Why a file cannot be read for an upload.
    static func source(_ failure: SourceFailure) -> LocalizedText {
        switch failure {
        case .cannotOpen(let path, let number), .cannotRead(let path, let number):
            unreadable(path, errno: number)
        case .notARegularFile(let path): notAFile(path)
        case .cannotSpool(let folder, let number): cannotSpool(folder, errno: number)
        case .changed(let path):
            LocalizedText(
                en:
                    "\(path) was written to while it was read, so it was not uploaded as it is. Try again when it rests.",
                fr:
                    "\(path) a été modifié pendant la lecture, et n’a pas été envoyé tel quel. Réessayez quand il sera au "
                    + "repos.")
        }
    }

    /// No room for the parts of a stream that are too large for memory.
    private static func cannotSpool(_ folder: String, errno number: Int32) -> LocalizedText {
        let reason = String(cString: strerror(number))
        return LocalizedText(
            en:
                "A part of standard input cannot be kept in \(folder): \(reason). Set TMPDIR to a folder with room, "
                + "or give a smaller --part-size.",
            fr:
                "Une partie de l’entrée standard ne peut pas être gardée dans \(folder) : \(reason). Donnez à TMPDIR "
                + "un dossier qui a de la place, ou une --part-size plus petite.")
    }
}
