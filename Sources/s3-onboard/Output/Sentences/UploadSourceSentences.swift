import AWS
import Documents
import Uploader

/// What is wrong with the files of an upload, and with where they go.
enum UploadSourceSentences {
    /// Too few arguments.
    static let needsFileAndTarget = LocalizedText(
        en: "Name at least one file, and where it goes: s3://BUCKET/KEY.",
        fr: "Nommez au moins un fichier, et sa destination : s3://BUCKET/CLÉ.")

    /// `-` more than once.
    static let standardInputTwice = LocalizedText(
        en: "Standard input can be read once: name `-` a single time.",
        fr: "L’entrée standard ne se lit qu’une fois : nommez `-` une seule fois.")

    /// `-` with `--recursive`.
    static let standardInputIsNoFolder = LocalizedText(
        en: "Standard input is no folder: `-` and --recursive cannot go together.",
        fr: "L’entrée standard n’est pas un dossier : `-` et --recursive ne vont pas ensemble.")

    /// A target that is not an S3 URL.
    static func notAnS3URL(_ target: String) -> LocalizedText {
        LocalizedText(
            en: "`\(shown(target))` is not where a file can go: the last argument is s3://BUCKET/KEY.",
            fr: "`\(shown(target))` n’est pas une destination : le dernier argument est s3://BUCKET/CLÉ.")
    }

    /// Several files and one key.
    static func severalFilesNeedFolder(_ target: String) -> LocalizedText {
        LocalizedText(
            en: "Several files cannot have the one key of `\(shown(target))`: end it with a slash.",
            fr:
                "Plusieurs fichiers ne peuvent pas avoir la seule clé de `\(shown(target))` : terminez-la par "
                + "un « / ».")
    }

    /// Standard input has no name to append.
    static func standardInputNeedsKey(_ target: String) -> LocalizedText {
        LocalizedText(
            en: "Standard input has no name: give the whole key in place of `\(shown(target))`.",
            fr: "L’entrée standard n’a pas de nom : donnez la clé entière à la place de `\(shown(target))`.")
    }

    /// A folder among files.
    static func folderNeedsRecursive(_ path: String) -> LocalizedText {
        LocalizedText(
            en: "\(shown(path)) is a folder: add --recursive to upload every file in it.",
            fr: "\(shown(path)) est un dossier : ajoutez --recursive pour envoyer tous ses fichiers.")
    }

    /// A file with `--recursive`.
    static func recursiveNeedsFolder(_ path: String) -> LocalizedText {
        LocalizedText(
            en: "\(shown(path)) is not a folder: leave --recursive out, or name the folder it is in.",
            fr:
                "\(shown(path)) n’est pas un dossier : retirez --recursive, ou nommez le dossier qui le contient."
        )
    }

    /// Two files and one key.
    static func sameKey(_ one: String, _ other: String, key: String) -> LocalizedText {
        LocalizedText(
            en:
                "\(shown(one)) and \(shown(other)) would both become `\(shown(key))`: one would replace the other.",
            fr:
                "\(shown(one)) et \(shown(other)) deviendraient tous deux `\(shown(key))` : l’un remplacerait "
                + "l’autre.")
    }

    /// A key that S3 does not take.
    static func key(_ problem: UploadTarget.KeyProblem) -> LocalizedText {
        switch problem {
        case .tooLong(let key, let bytes, let limit):
            LocalizedText(
                en:
                    "The key `\(shown(String(key.prefix(40))))…` has \(bytes) bytes; S3 takes \(limit) at most.",
                fr:
                    "La clé `\(shown(String(key.prefix(40))))…` fait \(bytes) octets ; S3 en accepte \(limit) au "
                    + "plus.")
        case .controlCharacter(let scalar):
            LocalizedText(
                en: "The key holds the control character \(CharacterName.of(scalar)); remove it.",
                fr: "La clé contient le caractère de contrôle \(CharacterName.of(scalar)) ; supprimez-le.")
        }
    }

    /// A content that does not fit into parts, with the arithmetic.
    static func partSize(_ name: String, _ problem: PartSizeProblem) -> LocalizedText {
        switch problem {
        case .outOfRange(let bytes):
            UploadOptionSentences.partSize("\(bytes)", bytes, PartLimits.sizes)
        case .tooManyParts(let size, let bytes, let parts, let needed):
            LocalizedText(
                en:
                    "\(shown(name)) has \(bytes) bytes: in parts of \(ByteCount.words(size, .en)) that is \(parts) "
                    + "parts, and S3 takes \(PartLimits.count). Give --part-size \(command(needed)) or more, or "
                    + "leave it out.",
                fr:
                    "\(shown(name)) fait \(bytes) octets : en parties de \(ByteCount.words(size, .fr)), cela fait "
                    + "\(parts) parties, et S3 en accepte \(PartLimits.count). Donnez --part-size "
                    + "\(command(needed)) ou plus, ou retirez l’option.")
        case .objectTooLarge(let bytes, let maximum):
            LocalizedText(
                en: "\(shown(name)) has \(ByteCount.words(bytes, .en)); an object has "
                    + "\(ByteCount.words(maximum, .en)) at most.",
                fr: "\(shown(name)) fait \(ByteCount.words(bytes, .fr)) ; un objet fait "
                    + "\(ByteCount.words(maximum, .fr)) au plus.")
        }
    }

    /// A file of a folder that one of the rules keeps back.
    static func inFolder(_ path: String, _ problem: LocalizedText) -> LocalizedText {
        LocalizedText(en: "\(shown(path)): \(problem.en)", fr: "\(shown(path)) : \(problem.fr)")
    }

    /// Something in a folder that cannot be uploaded.
    static func obstacle(_ path: String, _ obstacle: FolderWalk.Obstacle) -> LocalizedText {
        switch obstacle {
        case .unreadable(let number), .unreadableFolder(let number):
            FileSentences.unreadable(shown(path), errno: number)
        case .nameNotUTF8:
            LocalizedText(
                en: "\(shown(path)): the name is not UTF-8, and a key must be. Rename the file.",
                fr: "\(shown(path)) : le nom n’est pas en UTF-8, et une clé doit l’être. Renommez le fichier."
            )
        case .special:
            LocalizedText(
                en: "\(shown(path)) is skipped: it is a pipe, a socket or a device.",
                fr: "\(shown(path)) est laissé de côté : c’est un tube, une socket ou un périphérique.")
        case .cycle:
            LocalizedText(
                en: "\(shown(path)) is skipped: it leads back to a folder that it is in.",
                fr: "\(shown(path)) est laissé de côté : il ramène à un dossier qui le contient.")
        }
    }

    /// A size as the option takes it.
    private static func command(_ bytes: Int64) -> String {
        "\(bytes / (1 << 20))MiB"
    }

    private static func shown(_ text: String) -> String {
        ServerText(text).display
    }
}
