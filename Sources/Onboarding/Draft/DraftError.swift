import Documents
import Glibc

/// Why a draft could not be saved, read or removed.
public enum DraftError: Error, Hashable, Sendable {
    /// The system refused: what was tried, on which path, and its error number.
    case system(Attempt, path: String, errorNumber: Int32)
    /// The folder, or the draft itself, is a symbolic link: what it points at is not ours.
    case symbolicLink(path: String)
    /// The draft was written by a newer version of this program.
    case newer(version: String, path: String)
    /// The draft cannot be understood; it is kept as it is.
    case damaged(path: String, reason: String)
    /// A draft that cannot be used stands in the way of saving; it is not overwritten.
    case unusableDraftInTheWay(path: String)

    /// What was tried.
    public enum Attempt: String, Hashable, Sendable {
        case createFolder
        case read
        case write
        case remove
    }

    /// What happened and what to do.
    public var message: LocalizedText {
        switch self {
        case .system(let attempt, let path, let errorNumber):
            DraftErrorWords.system(attempt, path: path, errorNumber: errorNumber)
        case .symbolicLink(let path):
            LocalizedText(
                en:
                    "\(path) is a symbolic link, so the draft is neither read nor saved there. Remove the link.",
                fr: "\(path) est un lien symbolique : le brouillon n’y est ni lu ni enregistré. Supprimez le "
                    + "lien.")
        case .newer(let version, let path):
            LocalizedText(
                en: "The draft \(path) has version \(version), from a newer s3-onboard. It is kept as it is.",
                fr: "Le brouillon \(path) a la version \(version), d’un s3-onboard plus récent. Il est gardé "
                    + "tel quel.")
        case .damaged(let path, let reason):
            LocalizedText(
                en:
                    "The draft \(path) is damaged (\(reason)). It is kept as it is; move it away to save a new "
                    + "one.",
                fr:
                    "Le brouillon \(path) est endommagé (\(reason)). Il est gardé tel quel ; déplacez-le pour "
                    + "en enregistrer un nouveau.")
        case .unusableDraftInTheWay(let path):
            LocalizedText(
                en: "The draft was not saved: \(path) holds one that cannot be used and is not overwritten. "
                    + "Move it away.",
                fr: "Le brouillon n’est pas enregistré : \(path) en contient un inutilisable qui n’est pas "
                    + "écrasé. Déplacez-le.")
        }
    }
}

/// The words for what the system refused.
enum DraftErrorWords {
    static func system(_ attempt: DraftError.Attempt, path: String, errorNumber: Int32) -> LocalizedText {
        let what =
            switch attempt {
            case .createFolder:
                LocalizedText(
                    en: "The folder \(path) cannot be created",
                    fr: "Le dossier \(path) ne peut pas être créé")
            case .read:
                LocalizedText(
                    en: "The draft \(path) cannot be read", fr: "Le brouillon \(path) est illisible")
            case .write:
                LocalizedText(
                    en: "The draft \(path) cannot be saved",
                    fr: "Le brouillon \(path) ne peut pas être enregistré")
            case .remove:
                LocalizedText(
                    en: "The draft \(path) cannot be removed",
                    fr: "Le brouillon \(path) ne peut pas être supprimé")
            }
        let why = reason(errorNumber)
        return LocalizedText(en: "\(what.en): \(why.en).", fr: "\(what.fr) : \(why.fr).")
    }

    private static func reason(_ errorNumber: Int32) -> LocalizedText {
        switch errorNumber {
        case ENOSPC, EDQUOT: LocalizedText(en: "the disk is full", fr: "le disque est plein")
        case EACCES, EPERM: LocalizedText(en: "permission denied", fr: "accès refusé")
        case EROFS:
            LocalizedText(
                en: "the file system is read-only", fr: "le système de fichiers est en lecture seule")
        case ENOTDIR:
            LocalizedText(
                en: "a part of the path is no folder", fr: "un élément du chemin n’est pas un dossier")
        case ENOENT:
            LocalizedText(en: "a part of the path does not exist", fr: "un élément du chemin n’existe pas")
        case ENAMETOOLONG: LocalizedText(en: "the path is too long", fr: "le chemin est trop long")
        case EFBIG: LocalizedText(en: "it is too large", fr: "il est trop grand")
        default: LocalizedText("errno \(errorNumber)")
        }
    }
}
