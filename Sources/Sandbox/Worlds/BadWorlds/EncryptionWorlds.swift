// https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html

extension SandboxWorld {
    static let encryption = [
        SandboxWorld(
            "kms-not-granted", "kms-not-granted",
            answers: .denied(
                "kms:GenerateDataKey", on: key,
                "because no identity-based policy allows the kms:GenerateDataKey action",
                at: ["PutObject", "CreateMultipartUpload"]),
            en: "The bucket encrypts with KMS, and the role may not use the key.",
            fr: "Le bucket chiffre avec KMS, et le rôle ne peut pas utiliser la clé."),
        SandboxWorld(
            "kms-key-policy", "kms-key-policy",
            answers: .denied(
                "kms:GenerateDataKey", on: key,
                "because no resource-based policy allows the kms:GenerateDataKey action",
                at: ["PutObject", "CreateMultipartUpload"]),
            en: "The policy of the KMS key does not let the role in.",
            fr: "La politique de la clé KMS ne laisse pas entrer le rôle."),
        SandboxWorld(
            "kms-without-decrypt", "kms-decrypt-missing",
            answers: .denied(
                "kms:Decrypt", on: key, "because no identity-based policy allows the kms:Decrypt action",
                at: ["UploadPart"]),
            en: "kms:Decrypt is missing: a small object can be written, parts cannot.",
            fr: "kms:Decrypt manque : un petit objet s’écrit, des parties non."),
        SandboxWorld(
            "kms-key-disabled", "kms-key-disabled",
            answers: AnswerFault(
                .s3, ["PutObject", "CreateMultipartUpload"],
                .refusal(400, "KMS.DisabledException", "\(key) is disabled.")),
            en: "The bucket’s KMS key is disabled.", fr: "La clé KMS du bucket est désactivée."),
        SandboxWorld(
            "kms-aws-managed-key", "kms-aws-managed-key",
            answers: AnswerFault(
                .s3, ["PutObject", "CreateMultipartUpload"],
                .refusal(400, "KMS.NotFoundException", "Invalid keyId aws/s3")),
            en: "The bucket encrypts with AWS’s own key, which other accounts cannot use.",
            fr: "Le bucket chiffre avec la clé d’AWS, inutilisable depuis d’autres comptes."),
    ]

    private static let key =
        "arn:aws:kms:\(CustomerWorld.region):\(CustomerWorld.accountID):key/1234abcd-12ab-34cd-56ef-1234567890ab"
}
