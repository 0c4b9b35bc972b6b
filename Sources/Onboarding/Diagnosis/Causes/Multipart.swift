import Documents

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions

extension Cause {
    private static let partCalls: Set<String> = [
        "CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload",
    ]

    static let multipart: [Cause] = [
        Cause(
            "kms-decrypt-missing", rungs: [.multipart],
            signs: [
                Sign(operations: partCalls, codes: ["AccessDenied"], words: ["kms:decrypt"], rank: 4),
                Sign(
                    operations: partCalls, codes: ["AccessDenied"], without: guardrailWords + ["kms:"],
                    rank: 15),
            ],
            message: LocalizedText(
                en:
                    "A small object can be written, one in parts cannot: kms:Decrypt on the bucket’s KMS key may be "
                    + "missing.",
                fr:
                    "Un petit objet s’écrit, un objet en plusieurs parties non : kms:Decrypt sur la clé KMS du bucket "
                    + "manque peut-être."),
            fix: LocalizedText(
                en:
                    "Allow kms:Decrypt beside kms:GenerateDataKey on the key, in the role’s policy and in the key "
                    + "policy.",
                fr:
                    "Autorisez kms:Decrypt en plus de kms:GenerateDataKey sur la clé, dans la politique du rôle et "
                    + "dans celle de la clé."),
            next: LocalizedText(
                en: "Find the key: `aws s3api get-bucket-encryption --bucket '{bucket}'`.",
                fr: "Trouvez la clé : `aws s3api get-bucket-encryption --bucket '{bucket}'`."),
            answer: "kmsKeyArn"),
        Cause(
            "missing-abort", rungs: [.multipart, .cleanUp],
            signs: [
                Sign(
                    operations: ["AbortMultipartUpload"], codes: ["AccessDenied"], without: guardrailWords,
                    rank: 10)
            ],
            message: LocalizedText(
                en:
                    "The upload in parts could not be given up: s3:AbortMultipartUpload is missing on {objects}. "
                    + "Its parts stay, invisible, and are billed.",
                fr:
                    "L’envoi en plusieurs parties n’a pas pu être abandonné : il manque s3:AbortMultipartUpload sur "
                    + "{objects}. Ses parties restent, invisibles et facturées."),
            fix: LocalizedText(
                en:
                    "Allow s3:AbortMultipartUpload on {objects}, and give the bucket a lifecycle rule that aborts "
                    + "incomplete uploads.",
                fr:
                    "Autorisez s3:AbortMultipartUpload sur {objects}, et donnez au bucket une règle de cycle de vie "
                    + "qui abandonne les envois incomplets.")),
    ]
}
