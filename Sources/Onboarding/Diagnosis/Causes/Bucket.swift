import Documents

extension Cause {
    static let bucket: [Cause] = [
        Cause(
            "no-such-bucket",
            signs: [
                Sign(services: ["s3"], codes: ["NoSuchBucket"], rank: 10),
                Sign(operations: ["HeadBucket"], statuses: 404...404, rank: 10),
            ],
            message: LocalizedText(
                en: "There is no bucket named {bucket} in this partition.",
                fr: "Aucun bucket ne s’appelle {bucket} dans cette partition."),
            fix: LocalizedText(
                en: "Correct the name, or create the bucket: `aws s3 mb 's3://{bucket}' --region {region}`.",
                fr: "Corrigez le nom, ou créez le bucket : `aws s3 mb 's3://{bucket}' --region {region}`."),
            answer: "bucket"),
        Cause(
            "unexpected-bucket-owner",
            signs: [
                bareRefusal(of: objectAndBucketActions, when: [.expectsOwner], rank: 6),
                refusedHead("HeadBucket", when: [.expectsOwner], rank: 6),
            ],
            message: LocalizedText(
                en:
                    "The bucket {bucket} may belong to another account than {owner}, which the setup expects.",
                fr: "Le bucket {bucket} appartient peut-être à un autre compte que {owner}, attendu par la "
                    + "configuration."),
            fix: LocalizedText(
                en: "Correct the expected owner, or the bucket’s name.",
                fr: "Corrigez le propriétaire attendu, ou le nom du bucket."),
            next: LocalizedText(
                en: "Ask once without the expected owner: if that is let in, it is the owner.",
                fr: "Essayez une fois sans propriétaire attendu : si cela passe, c’est le propriétaire."),
            answer: "expectedOwner"),
        Cause(
            "bucket-of-another-account",
            signs: [
                refusedHead("HeadBucket", rank: 10),
                bareRefusal(of: ["s3:ListBucket"], rank: 10),
                bareRefusal(of: ["s3:PutObject"], rank: 30),
            ],
            message: LocalizedText(
                en: "The bucket {bucket} exists, but it may belong to another AWS account.",
                fr: "Le bucket {bucket} existe, mais il appartient peut-être à un autre compte AWS."),
            fix: LocalizedText(
                en: "Bucket names are shared by everybody: give the name of a bucket of your own account.",
                fr: "Les noms de bucket sont communs à tous : donnez celui d’un bucket de votre "
                    + "compte."),
            next: LocalizedText(
                en:
                    "Look for it among your own: `aws s3api list-buckets --query \"Buckets[?Name=='{bucket}']\"`.",
                fr: "Cherchez-le parmi les vôtres : "
                    + "`aws s3api list-buckets --query \"Buckets[?Name=='{bucket}']\"`."),
            answer: "bucket"),
        Cause(
            "missing-list-bucket",
            signs: [
                notAllowedByIdentity(["s3:ListBucket"], rank: 10),
                refusedHead("HeadBucket", rank: 20), bareRefusal(of: ["s3:ListBucket"], rank: 20),
            ],
            message: LocalizedText(
                en: "{caller} may lack s3:ListBucket on the bucket {bucket}.",
                fr: "{caller} n’a peut-être pas s3:ListBucket sur le bucket {bucket}."),
            fix: LocalizedText(
                en: "Allow it on the bucket’s own ARN (on `{objects}` it grants nothing): {allowStatement}.",
                fr: "Autorisez-le sur l’ARN du bucket lui-même (sur `{objects}`, cela n’accorde rien) : "
                    + "{allowStatement}."),
            next: LocalizedText(
                en: "Look for s3:ListBucket in the policies of {caller}, and at its s3:prefix condition.",
                fr: "Cherchez s3:ListBucket dans les politiques de {caller}, et sa condition s3:prefix.")),
        Cause(
            "requester-pays",
            signs: [
                bareRefusal(of: readActions, when: [.readerPays], rank: 8),
                refusedHead("HeadObject", when: [.readerPays], rank: 8),
                bareRefusal(of: readActions, unless: [.readerPays], rank: 42),
            ],
            message: LocalizedText(
                en:
                    "Whoever reads from {bucket} may have to pay for it, and the request may not have said so.",
                fr: "Qui lit dans {bucket} doit peut-être payer, et la requête ne l’a peut-être pas accepté."),
            fix: LocalizedText(
                en: "Send x-amz-request-payer: requester (in the AWS CLI `--request-payer requester`).",
                fr: "Envoyez x-amz-request-payer: requester (dans l’AWS CLI `--request-payer requester`)."),
            next: LocalizedText(
                en: "Ask the owner: `aws s3api get-bucket-request-payment --bucket '{bucket}'`.",
                fr: "Demandez au propriétaire : `aws s3api get-bucket-request-payment --bucket '{bucket}'`.")),
        Cause(
            "invalid-bucket-name",
            signs: [Sign(services: ["s3"], codes: ["InvalidBucketName"], rank: 10)],
            message: LocalizedText(
                en: "S3 does not take {writtenBucket} as the name of a bucket.",
                fr: "S3 n’accepte pas {writtenBucket} comme nom de bucket."),
            fix: LocalizedText(
                en:
                    "A name has 3 to 63 lower-case letters, digits, hyphens and dots: no s3:// before it, and no "
                    + "folder behind it.",
                fr: "Un nom a de 3 à 63 lettres minuscules, chiffres, tirets et points : ni s3:// devant, ni "
                    + "dossier derrière."),
            answer: "bucket"),
        Cause(
            "bucket-name-taken",
            signs: [
                Sign(services: ["s3"], codes: ["BucketAlreadyExists", "BucketAlreadyOwnedByYou"], rank: 10)
            ],
            message: LocalizedText(
                en: "A bucket named {bucket} exists already ({code}): names are shared by all accounts.",
                fr:
                    "Un bucket nommé {bucket} existe déjà ({code}) : les noms sont communs à tous les comptes."
            ),
            fix: LocalizedText(
                en: "Choose another name; if the bucket is yours, use it as it is.",
                fr: "Choisissez un autre nom ; si le bucket est à vous, utilisez-le tel quel."),
            answer: "bucket"),
        Cause(
            "bucket-limit", signs: [Sign(services: ["s3"], codes: ["TooManyBuckets"], rank: 10)],
            message: LocalizedText(
                en: "The account has as many buckets as its quota allows.",
                fr: "Le compte a autant de buckets que son quota le permet."),
            fix: LocalizedText(
                en: "Use a bucket that is there, or raise the quota “Buckets” in Service Quotas.",
                fr: "Utilisez un bucket existant, ou augmentez le quota « Buckets » dans Service Quotas."),
            answer: "bucket"),
    ]

    private static let readActions: Set<String> = ["s3:GetObject", "s3:ListBucket"]
    private static let objectAndBucketActions: Set<String> = [
        "s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:ListBucket",
    ]
}
