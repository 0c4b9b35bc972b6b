import Documents

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html

extension Cause {
    static let multipart: [Cause] = [
        Cause(
            "part-too-small", signs: [Sign(services: ["s3"], codes: ["EntityTooSmall"], rank: 10)],
            message: LocalizedText(
                en: "A part other than the last one is smaller than 5 MiB.",
                fr: "Une partie autre que la dernière fait moins de 5 Mio."),
            fix: LocalizedText(
                en: "Set the part size to at least 5 MiB: `--part-size 8MiB`.",
                fr: "Réglez la taille des parties à 5 Mio au moins : `--part-size 8MiB`.")),
        Cause(
            "object-too-large",
            signs: [Sign(services: ["s3"], codes: ["EntityTooLarge", "MaxMessageLengthExceeded"], rank: 10)],
            message: LocalizedText(
                en: "The object or part is larger than S3 takes in one request (5 GiB).",
                fr: "L’objet ou la partie dépasse ce que S3 accepte en une requête (5 Gio)."),
            fix: LocalizedText(
                en: "Upload it in parts (multipart), each at most 5 GiB.",
                fr: "Envoyez-le en plusieurs parties (multipart) de 5 Gio au plus.")),
        Cause(
            "part-unknown", signs: [Sign(services: ["s3"], codes: ["InvalidPart"], rank: 10)],
            message: LocalizedText(
                en: "A part named to complete the upload is not there, or its ETag is another one.",
                fr: "Une partie nommée pour terminer l’envoi n’est pas là, ou son ETag est différent."),
            fix: LocalizedText(
                en:
                    "List the parts that are there (`aws s3api list-parts --bucket '{bucket}' …`) and send the "
                    + "others again, quotation marks of the ETags included.",
                fr:
                    "Listez les parties présentes (`aws s3api list-parts --bucket '{bucket}' …`) et renvoyez les "
                    + "autres, guillemets des ETags compris.")),
        Cause(
            "part-order",
            signs: [
                Sign(services: ["s3"], codes: ["InvalidPartOrder"], rank: 10),
                Sign(services: ["s3"], codes: ["MalformedXML"], rank: 10),
            ],
            message: LocalizedText(
                en: "The list of parts is not in ascending order, or not the XML that S3 expects.",
                fr: "La liste des parties n’est pas en ordre croissant, ou n’est pas le XML que S3 attend."),
            fix: LocalizedText(
                en: "Complete the upload with its parts sorted by number, each once.",
                fr: "Terminez l’envoi avec ses parties triées par numéro, chacune une fois.")),
        Cause(
            "upload-gone", signs: [Sign(services: ["s3"], codes: ["NoSuchUpload"], rank: 10)],
            message: LocalizedText(
                en:
                    "S3 does not know the multipart upload any more: it was completed, aborted, or removed by a "
                    + "lifecycle rule.",
                fr:
                    "S3 ne connaît plus cet envoi en plusieurs parties : il a été terminé, abandonné, ou supprimé "
                    + "par une règle de cycle de vie."),
            fix: LocalizedText(
                en: "Look whether the object is there; if not, start the upload anew.",
                fr: "Regardez si l’objet est là ; sinon, recommencez l’envoi."),
            next: LocalizedText(
                en: "Look at the object: `aws s3api head-object --bucket '{bucket}' --key …`.",
                fr: "Regardez l’objet : `aws s3api head-object --bucket '{bucket}' --key …`.")),
        Cause(
            "too-many-parts",
            signs: [
                Sign(services: ["s3"], codes: ["TooManyParts"], rank: 5),
                Sign(services: ["s3"], codes: ["InvalidArgument"], words: ["part number must be"], rank: 5),
            ],
            message: LocalizedText(
                en: "An upload has at most 10,000 parts, and this one would have more.",
                fr: "Un envoi a au plus 10 000 parties, et celui-ci en aurait davantage."),
            fix: LocalizedText(
                en: "Raise the part size to at least the file’s size divided by 10,000.",
                fr: "Augmentez la taille des parties à au moins la taille du fichier divisée par 10 000.")),
        Cause(
            "missing-abort",
            signs: [
                Sign(actions: ["s3:AbortMultipartUpload"], codes: refusals, without: guardrailWords, rank: 10)
            ],
            message: LocalizedText(
                en:
                    "{caller} may not abort multipart uploads: the parts of uploads that broke off stay and are "
                    + "billed.",
                fr: "{caller} ne peut pas abandonner d’envois en plusieurs parties : les parties des envois "
                    + "interrompus restent et sont facturées."),
            fix: LocalizedText(
                en: "Allow it: {allowStatement}; and let a lifecycle rule remove what is left: "
                    + "{\"ID\":\"abort-incomplete-uploads\",\"Status\":\"Enabled\",\"Filter\":{},"
                    + "\"AbortIncompleteMultipartUpload\":{\"DaysAfterInitiation\":7}}.",
                fr: "Autorisez-le : {allowStatement} ; et laissez une règle de cycle de vie supprimer les "
                    + "restes : {\"ID\":\"abort-incomplete-uploads\",\"Status\":\"Enabled\",\"Filter\":{},"
                    + "\"AbortIncompleteMultipartUpload\":{\"DaysAfterInitiation\":7}}.")),
        Cause(
            "missing-list-parts",
            signs: [
                Sign(
                    actions: ["s3:ListMultipartUploadParts", "s3:ListBucketMultipartUploads"],
                    codes: refusals, without: guardrailWords, rank: 10)
            ],
            message: LocalizedText(
                en:
                    "{caller} may not list the parts of its uploads ({action}), so an interrupted one cannot go "
                    + "on.",
                fr:
                    "{caller} ne peut pas lister les parties de ses envois ({action}) : un envoi interrompu ne "
                    + "peut pas reprendre."),
            fix: LocalizedText(
                en: "Allow it: {allowStatement}.", fr: "Autorisez-le : {allowStatement}.")),
    ]
}
