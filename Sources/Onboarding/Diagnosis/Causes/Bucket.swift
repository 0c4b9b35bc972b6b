import Documents

extension Cause {
    static let bucket: [Cause] = [
        wrongRegion,
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
                en: "Correct the name, or create the bucket: `aws s3 mb 's3://{bucket}' --region REGION`.",
                fr: "Corrigez le nom, ou créez le bucket : `aws s3 mb 's3://{bucket}' --region REGION`."),
            answer: "bucket"),
        Cause(
            "bucket-of-another-account",
            signs: [
                Sign(operations: ["HeadBucket"], statuses: 403...403, withoutCode: true, rank: 10),
                Sign(
                    operations: ["HeadBucket", "ListObjectsV2"], codes: ["AccessDenied"],
                    without: guardrailWords + ["no identity-based policy allows"], rank: 10),
                Sign(
                    operations: writes, codes: ["AccessDenied"],
                    without: guardrailWords + ["no identity-based policy allows", "kms:"], rank: 30),
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
            "missing-list-bucket", rungs: [.bucket, .list],
            signs: [
                Sign(operations: ["HeadBucket"], statuses: 403...403, withoutCode: true, rank: 20),
                Sign(
                    operations: ["HeadBucket", "ListObjectsV2"], codes: ["AccessDenied"],
                    words: ["no identity-based policy allows"], rank: 10),
                Sign(
                    operations: ["HeadBucket", "ListObjectsV2"], codes: ["AccessDenied"],
                    without: guardrailWords + ["no identity-based policy allows"], rank: 20),
            ],
            message: LocalizedText(
                en: "{caller} may lack s3:ListBucket on the bucket {bucket}.",
                fr: "{caller} n’a peut-être pas s3:ListBucket sur le bucket {bucket}."),
            fix: LocalizedText(
                en: "Allow s3:ListBucket on the bucket’s own ARN; on `{objects}` it grants nothing.",
                fr: "Autorisez s3:ListBucket sur l’ARN du bucket lui-même ; sur `{objects}`, cela "
                    + "n’accorde rien."),
            next: LocalizedText(
                en: "Look for s3:ListBucket in the policies of {caller}.",
                fr: "Cherchez s3:ListBucket dans les politiques de {caller}.")),
        Cause(
            "invalid-bucket-name",
            signs: [Sign(services: ["s3"], codes: ["InvalidBucketName"], rank: 10)],
            message: LocalizedText(
                en: "S3 does not take {bucket} as the name of a bucket.",
                fr: "S3 n’accepte pas {bucket} comme nom de bucket."),
            fix: LocalizedText(
                en: "A name has 3 to 63 lower-case letters, digits, hyphens and dots.",
                fr: "Un nom a de 3 à 63 lettres minuscules, chiffres, tirets et points."),
            answer: "bucket"),
        Cause(
            "no-object-lock-checksum",
            signs: [Sign(services: ["s3"], codes: ["InvalidRequest"], words: ["object lock"], rank: 10)],
            message: LocalizedText(
                en: "The bucket {bucket} has Object Lock and refused the write.",
                fr: "Le bucket {bucket} est sous Object Lock et a refusé l’écriture."),
            fix: LocalizedText(
                en: "Use a bucket without a default retention, or check that the platform sends a checksum.",
                fr: "Utilisez un bucket sans rétention par défaut, ou vérifiez que la plateforme envoie "
                    + "une somme de contrôle."),
            answer: "bucket"),
    ]

    static let wrongRegion = Cause(
        "wrong-region",
        signs: [
            Sign(services: ["s3"], codes: ["PermanentRedirect", "TemporaryRedirect"], rank: 10),
            Sign(
                services: ["s3"], codes: ["AuthorizationHeaderMalformed"], words: ["region"], rank: 10),
            Sign(services: ["s3"], codes: ["IllegalLocationConstraintException"], rank: 10),
            // An answer to HEAD has no body: the header `x-amz-bucket-region` is all there is.
            Sign(
                services: ["s3"], statuses: 301...301, withoutCode: true, rank: 10),
            Sign(
                operations: ["HeadBucket"], statuses: 400...400, withoutCode: true,
                when: [.answerNamesAnotherRegion], rank: 10),
        ],
        message: LocalizedText(
            en: "The bucket {bucket} is in region {serverRegion}, not in {region}.",
            fr: "Le bucket {bucket} est dans la région {serverRegion}, pas dans {region}."),
        fix: LocalizedText(
            en: "Change the region to {serverRegion}.",
            fr: "Changez la région pour {serverRegion}."),
        answer: "region")

    /// The calls that put bytes into a bucket.
    static let writes: Set<String> = [
        "PutObject", "CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload",
    ]
}
