import Documents
import Policies

/// What is said of texts that are not the ARN they should be.
enum ARNLintSentences {
    static func sentence(_ issue: ARNIssue) -> LocalizedText {
        switch issue {
        case .escapes(let text):
            return said(
                text, en: "holds backslashes of a template, and so is no ARN; remove them.",
                fr:
                    "contient des barres obliques inverses d’un modèle et n’est donc pas un ARN ; supprimez-les."
            )
        case .upperCase(let text):
            return said(
                text, en: "is no ARN: arn, the partition and the service are written in small letters.",
                fr: "n’est pas un ARN : arn, la partition et le service s’écrivent en minuscules.")
        case .prefixMissing(let text):
            return said(
                text, en: "is no ARN: “arn:” is missing in front.",
                fr: "n’est pas un ARN : il manque « arn: » devant.")
        case .colonMissing(let text):
            return said(
                text, en: "is a colon short: region and account keep their colons even where they are empty.",
                fr: "a un deux-points de moins : région et compte gardent les leurs même vides.")
        case .colonTooMany(let text):
            return said(
                text, en: "has a colon too many.", fr: "a un deux-points de trop.")
        case .fieldsSwapped(let text):
            return said(
                text, en: "has its fields swapped: the service comes third, the account fifth.",
                fr: "a des champs inversés : le service vient en troisième, le compte en cinquième.")
        case .address(let text):
            return said(
                text, en: "is an address; a policy names a bucket by its ARN, arn:aws:s3:::BUCKET/KEY.",
                fr: "est une adresse ; une politique nomme un bucket par son ARN, arn:aws:s3:::BUCKET/CLÉ.")
        case .bareName(let text):
            return said(
                text, en: "is a name alone; a policy names a bucket by its ARN, arn:aws:s3:::BUCKET/KEY.",
                fr: "est un simple nom ; une politique nomme un bucket par son ARN, arn:aws:s3:::BUCKET/CLÉ.")
        case .form(let text):
            return said(
                text, en: "is no ARN, which has six fields: arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE.",
                fr: "n’est pas un ARN, qui a six champs : arn:PARTITION:SERVICE:RÉGION:COMPTE:RESSOURCE.")
        case .region(let region, let text):
            return said(
                text,
                en: "names the region \(region), but ARNs of S3 and IAM have none; leave the field empty.",
                fr:
                    "nomme la région \(region), mais les ARN de S3 et d’IAM n’en ont pas ; laissez le champ vide."
            )
        case .accountOfBucket(let account, let text):
            return said(
                text, en: "names the account \(account), but a bucket’s ARN has none; leave the field empty.",
                fr: "nomme le compte \(account), mais l’ARN d’un bucket n’en a pas ; laissez le champ vide.")
        case .unknownPartition(let partition, let nearest):
            let meant = NameList.meant(nearest)
            return said(
                partition, en: "is no partition of AWS (aws, aws-cn, aws-us-gov, aws-eusc, …).\(meant.en)",
                fr: "n’est pas une partition d’AWS (aws, aws-cn, aws-us-gov, aws-eusc, …).\(meant.fr)")
        case .mixedPartitions(let partitions):
            let names = partitions.joined(separator: ", ")
            return LocalizedText(
                en:
                    "The policy names several partitions (\(names)), and nothing reaches from one into another. Keep the "
                    + "one the bucket is in.",
                fr:
                    "La politique nomme plusieurs partitions (\(names)), et rien ne passe de l’une à l’autre. Gardez celle "
                    + "du bucket.")
        case .unknownService(let service, let nearest):
            let meant = NameList.meant(nearest)
            return said(
                service, en: "is no service of AWS.\(meant.en)", fr: "n’est pas un service d’AWS.\(meant.fr)")
        }
    }

    private static func said(_ text: String, en: String, fr: String) -> LocalizedText {
        let shown = Quoted(arn: text)
        return LocalizedText(en: "\(shown.en) \(en)", fr: "\(shown.fr) \(fr)")
    }
}
