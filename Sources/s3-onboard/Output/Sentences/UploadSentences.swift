import AWS
import Documents
import Onboarding
import Uploader

/// What is wrong with an upload.
enum UploadSentences {
    /// Too few arguments.
    static let needsFileAndTarget = LocalizedText(
        en: "Name at least one file, and where it goes: s3://BUCKET/KEY.",
        fr: "Nommez au moins un fichier, et sa destination : s3://BUCKET/CLÉ.")

    /// A target that is not an S3 URL.
    static func notAnS3URL(_ target: String) -> LocalizedText {
        LocalizedText(
            en: "`\(target)` is not where a file can go: the last argument is s3://BUCKET/KEY.",
            fr: "`\(target)` n’est pas une destination : le dernier argument est s3://BUCKET/CLÉ.")
    }

    /// Several files and one key.
    static func severalFilesNeedFolder(_ target: String) -> LocalizedText {
        LocalizedText(
            en: "Several files cannot have the one key of `\(target)`: end it with a slash.",
            fr:
                "Plusieurs fichiers ne peuvent pas avoir la seule clé de `\(target)` : terminez-la par un « / »."
        )
    }

    /// Standard input has no name to append.
    static func standardInputNeedsKey(_ target: String) -> LocalizedText {
        LocalizedText(
            en: "Standard input has no name: give the whole key in place of `\(target)`.",
            fr: "L’entrée standard n’a pas de nom : donnez la clé entière à la place de `\(target)`.")
    }

    /// A key over S3's limit.
    static func keyTooLong(_ key: String, bytes: Int, limit: Int) -> LocalizedText {
        LocalizedText(
            en: "The key `\(key.prefix(40))…` has \(bytes) bytes; S3 takes \(limit) at most.",
            fr: "La clé `\(key.prefix(40))…` fait \(bytes) octets ; S3 en accepte \(limit) au plus.")
    }

    /// A key with a character that no S3 client can address reliably.
    static func keyHasControlCharacter(_ scalar: Unicode.Scalar) -> LocalizedText {
        let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
        return LocalizedText(
            en: "The key holds the control character \(code); remove it.",
            fr: "La clé contient le caractère de contrôle \(code) ; supprimez-le.")
    }

    /// Parts that S3 does not take, or too many of them.
    static func partSize(_ name: String, _ problem: PartSizeProblem) -> LocalizedText {
        switch problem {
        case .outOfRange(let bytes):
            LocalizedText(
                en: "Parts of \(ByteCount.words(bytes)) are not possible: S3 takes 5 MiB to 5 GiB.",
                fr: "Des parties de \(ByteCount.words(bytes)) sont impossibles : S3 accepte de 5 Mio à 5 Gio.")
        case .tooManyParts(let partSize, let bytes, let parts, let needed):
            LocalizedText(
                en:
                    "\(name) has \(bytes) bytes: in parts of \(partSize) bytes that is \(parts) parts, and S3 takes "
                    + "\(PartLimits.count). Parts of \(ByteCount.words(needed)) are enough.",
                fr:
                    "\(name) fait \(bytes) octets : en parties de \(partSize) octets, cela fait \(parts) parties, "
                    + "et S3 en accepte \(PartLimits.count). Des parties de \(ByteCount.words(needed)) suffisent.")
        case .objectTooLarge(let bytes, let maximum):
            LocalizedText(
                en: "\(name) has \(ByteCount.words(bytes)); an object has \(ByteCount.words(maximum)) at most.",
                fr:
                    "\(name) fait \(ByteCount.words(bytes)) ; un objet fait \(ByteCount.words(maximum)) au plus.")
        }
    }

    /// A stream longer than its parts allow.
    static func streamTooLong(_ name: String, maximum: Int64) -> LocalizedText {
        let words = ByteCount.words(maximum)
        return LocalizedText(
            en: "\(name) is longer than the \(words) that fit; say how long it gets with --expected-size BYTES.",
            fr:
                "\(name) dépasse les \(words) prévus ; indiquez sa longueur avec --expected-size OCTETS.")
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

    /// Parts that could not be removed, with the command that removes them.
    static func leftUpload(_ upload: MultipartUpload) -> LocalizedText {
        let command =
            "aws s3api abort-multipart-upload --bucket \(ShellWord.quoted(upload.bucket)) "
            + "--key \(ShellWord.quoted(upload.key)) --upload-id \(ShellWord.quoted(upload.uploadID))"
        return LocalizedText(
            en: "Unfinished parts are left and cost money. Remove them with: \(command)",
            fr: "Des parties inachevées restent et sont facturées. Supprimez-les avec : \(command)")
    }
}
