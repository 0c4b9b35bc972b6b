import Documents
import Policies

/// What is said of how much a resource takes in.
enum ReachLintSentences {
    static func sentence(_ issue: ReachIssue) -> LocalizedText {
        switch issue {
        case .everything(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en: "\(shown.en) reaches every resource in every bucket; name the bucket and the folder.",
                fr:
                    "\(shown.fr) couvre toutes les ressources de tous les buckets ; nommez le bucket et le dossier."
            )
        case .wholeBucket(let bucket):
            return LocalizedText(
                en: "This reaches every object of \(bucket); \(bucket)/FOLDER/* keeps to a folder.",
                fr: "Ceci couvre tous les objets de \(bucket) ; \(bucket)/DOSSIER/* s’en tient à un dossier.")
        case .bucketPrefix(let text, let other):
            let shown = Quoted(arn: text)
            return LocalizedText(
                en:
                    "\(shown.en) also reaches other buckets, such as \(other). Write the bucket’s whole name, and /* "
                    + "for its objects.",
                fr:
                    "\(shown.fr) couvre aussi d’autres buckets, comme \(other). Écrivez le nom entier du bucket, et /* "
                    + "pour ses objets.")
        case .folderPrefix(let text, let other):
            let shown = Quoted(arn: text)
            return LocalizedText(
                en: "\(shown.en) also reaches \(other). End the folder with /*.",
                fr: "\(shown.fr) couvre aussi \(other). Terminez le dossier par /*.")
        case .everythingBut:
            return LocalizedText(
                en:
                    "NotResource with Allow reaches everything but what it names. Use Resource and name what is needed.",
                fr:
                    "NotResource avec Allow couvre tout sauf ce qu’il nomme. Utilisez Resource et nommez le nécessaire."
            )
        case .bucketName(let bucket, let scalar):
            let (shown, wrong) = (Quoted(bucket), Quoted(scalar))
            return LocalizedText(
                en:
                    "No bucket made since 2018 is named \(shown.en): names hold small letters, digits, periods and "
                    + "hyphens, no \(wrong.en).",
                fr:
                    "Aucun bucket créé depuis 2018 ne s’appelle \(shown.fr) : un nom a des minuscules, des chiffres, des "
                    + "points et des traits d’union, pas de \(wrong.fr).")
        case .folderMarker(let text):
            let shown = Quoted(arn: text)
            return LocalizedText(
                en:
                    "\(shown.en) is only the empty object that stands for the folder; what lies in it is …/*.",
                fr: "\(shown.fr) n’est que l’objet vide qui représente le dossier ; son contenu s’écrit …/*.")
        case .singleObject(let text):
            let shown = Quoted(arn: text)
            return LocalizedText(
                en:
                    "\(shown.en) is one object of exactly this name, and no folder; what lies in a folder is …/*.",
                fr: "\(shown.fr) est un seul objet de ce nom exact, pas un dossier ; le contenu d’un dossier "
                    + "s’écrit …/*.")
        case .leadingSlash(let text):
            let shown = Quoted(arn: text)
            return LocalizedText(
                en:
                    "In \(shown.en) the keys begin with a slash, which keys of objects do not; leave one out.",
                fr:
                    "Dans \(shown.fr), les clés commencent par une barre, ce que les clés d’objet ne font pas ; "
                    + "retirez-en une.")
        case .otherBucket(let bucket, let first):
            return LocalizedText(
                en:
                    "A bucket policy reaches its own bucket alone, and S3 refuses one that names both \(first) and "
                    + "\(bucket).",
                fr:
                    "Une politique de bucket ne couvre que son bucket, et S3 refuse celle qui nomme à la fois \(first) et "
                    + "\(bucket).")
        case .duplicate(let text):
            let shown = Quoted(arn: text)
            return LocalizedText(
                en: "\(shown.en) stands in this list already; remove one.",
                fr: "\(shown.fr) figure déjà dans cette liste ; supprimez-en un.")
        }
    }
}
