import Documents

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html

extension Cause {
    static let encryptionKeys: [Cause] = [
        Cause(
            "kms-not-granted",
            signs: [
                Sign(codes: refusals, words: ["kms:generatedatakey", noIdentityPolicy], rank: 5),
                Sign(codes: refusals, words: ["kms:encrypt", noIdentityPolicy], rank: 5),
                Sign(
                    codes: refusals, words: ["kms:", "resource does not exist in this region"],
                    without: guardrailWords + ["kms:decrypt"], rank: 7),
                bareRefusal(of: ["s3:PutObject"], when: [.hasKMSKey], rank: 25),
            ],
            message: LocalizedText(
                en: "The bucket encrypts with a KMS key, and the right to use that key is missing.",
                fr: "Le bucket chiffre avec une clé KMS, et le droit d’utiliser cette clé manque."),
            fix: LocalizedText(
                en:
                    "Add to the role’s or user’s policy {keyUseStatement}; when the key is in another account, "
                    + "the key policy must allow it too.",
                fr:
                    "Ajoutez à la politique du rôle ou de l’utilisateur {keyUseStatement} ; si la clé est dans "
                    + "un autre compte, la politique de la clé doit aussi l’autoriser."),
            next: LocalizedText(
                en: "Find the key: `aws s3api get-bucket-encryption --bucket '{bucket}'`.",
                fr: "Trouvez la clé : `aws s3api get-bucket-encryption --bucket '{bucket}'`."),
            answer: "kmsKeyArn"),
        Cause(
            "kms-decrypt-missing",
            signs: [
                Sign(
                    codes: refusals, words: ["kms:decrypt"],
                    without: guardrailWords + [noResourcePolicy], rank: 5),
                // A small object was written just before, and a part needs this right beside.
                Sign(
                    rungs: [.multipart], operations: writes, codes: refusals,
                    without: guardrailWords + otherReasons + ["not authorized to perform"], rank: 15),
            ],
            message: LocalizedText(
                en:
                    "kms:Decrypt may be missing on the bucket’s key: small files go through, but multipart uploads and "
                    + "reading fail.",
                fr:
                    "kms:Decrypt manque sur la clé du bucket : les petits fichiers passent, mais les envois en "
                    + "plusieurs parties et la lecture échouent."),
            fix: LocalizedText(
                en: "Allow both actions: {keyUseStatement}.",
                fr: "Autorisez les deux actions : {keyUseStatement}."),
            next: LocalizedText(
                en: "Look for kms:Decrypt in the role’s policy and in the key policy.",
                fr: "Cherchez kms:Decrypt dans la politique du rôle et dans celle de la clé."),
            answer: "kmsKeyArn"),
        Cause(
            "kms-key-policy",
            signs: [
                Sign(codes: refusals, words: ["kms:", noResourcePolicy], without: guardrailWords, rank: 5),
                Sign(
                    codes: refusals, words: ["kms:", "no resource-based policies allow access"],
                    without: guardrailWords, rank: 6),
                // KMS says so to a caller whom the key’s policy does not know.
                Sign(codes: refusals, words: [unnamedKey], rank: 6),
            ],
            message: LocalizedText(
                en: "The policy of the bucket’s KMS key does not let {caller} use it.",
                fr: "La politique de la clé KMS du bucket ne laisse pas {caller} l’utiliser."),
            fix: LocalizedText(
                en: "Add to the key policy {keyStatement}.",
                fr: "Ajoutez à la politique de la clé {keyStatement}."),
            next: LocalizedText(
                en: "Read it: `aws kms get-key-policy --key-id KEY-ID --policy-name default`.",
                fr: "Lisez-la : `aws kms get-key-policy --key-id KEY-ID --policy-name default`."),
            answer: "kmsKeyArn"),
        Cause(
            "kms-key-elsewhere",
            signs: [
                Sign(
                    codes: refusals, words: ["kms:", "resource does not exist in this region"],
                    without: guardrailWords, rank: 8),
                Sign(codes: ["InvalidArgument"], words: ["kms", "region"], rank: 10),
                // KMS looks for the key in its own region only.
                Sign(codes: ["KMS.NotFoundException", "NotFoundException"], words: ["invalid arn"], rank: 5),
                Sign(
                    codes: ["KMS.NotFoundException", "NotFoundException"],
                    words: ["key '", "does not exist"],
                    rank: 12),
                Sign(codes: refusals, words: [unnamedKey], rank: 8),
            ],
            message: LocalizedText(
                en: "The KMS key may lie in another region than the bucket, or its id may be mistyped.",
                fr:
                    "La clé KMS est peut-être dans une autre région que le bucket, ou son identifiant mal saisi."
            ),
            fix: LocalizedText(
                en: "Encrypt the bucket with a key of its own region, named by its whole ARN.",
                fr: "Chiffrez le bucket avec une clé de sa propre région, nommée par son ARN complet."),
            next: LocalizedText(
                en: "Compare the region in the key’s ARN with the bucket’s: "
                    + "`aws s3api get-bucket-encryption --bucket '{bucket}'`.",
                fr: "Comparez la région dans l’ARN de la clé avec celle du bucket : "
                    + "`aws s3api get-bucket-encryption --bucket '{bucket}'`."),
            answer: "kmsKeyArn"),
        Cause(
            "kms-aws-managed-key",
            signs: [
                Sign(codes: ["KMS.NotFoundException", "NotFoundException"], words: ["aws/s3"], rank: 5),
                Sign(codes: ["KMS.NotFoundException", "NotFoundException"], words: ["alias/"], rank: 6),
            ],
            message: LocalizedText(
                en:
                    "The key is named by an alias, which each account resolves for itself; AWS’s own key aws/s3 "
                    + "cannot be shared with another account at all.",
                fr:
                    "La clé est nommée par un alias, que chaque compte résout pour lui-même ; la clé aws/s3 d’AWS "
                    + "ne peut pas du tout être partagée avec un autre compte."),
            fix: LocalizedText(
                en:
                    "Make a customer managed key, name it by its whole ARN, and add to its policy {keyStatement}.",
                fr:
                    "Créez une clé gérée par le client, nommez-la par son ARN complet, et ajoutez à sa politique "
                    + "{keyStatement}."),
            answer: "kmsKeyArn"),
        Cause(
            "kms-key-disabled",
            signs: [
                Sign(codes: ["KMS.DisabledException", "DisabledException"], rank: 10),
                Sign(
                    codes: ["KMS.KMSInvalidStateException", "KMSInvalidStateException"], rank: 10),
            ],
            message: LocalizedText(
                en: "The bucket’s KMS key is disabled or waits for its deletion: {message}",
                fr: "La clé KMS du bucket est désactivée ou en attente de suppression : {message}"),
            fix: LocalizedText(
                en:
                    "Enable it (`aws kms enable-key --key-id KEY-ID`, after `aws kms cancel-key-deletion` if it "
                    + "was to be deleted), or encrypt the bucket with another key.",
                fr:
                    "Activez-la (`aws kms enable-key --key-id KEY-ID`, après `aws kms cancel-key-deletion` si "
                    + "elle devait être supprimée), ou chiffrez le bucket avec une autre clé."),
            answer: "kmsKeyArn"),
        Cause(
            "kms-key-unusable",
            signs: [
                Sign(
                    codes: [
                        "KMS.NotFoundException", "KMS.InvalidKeyUsageException",
                        "KMS.KeyUnavailableException",
                        "KMS.InvalidArnException",
                    ], without: ["aws/s3", "alias/", "invalid arn"], rank: 10)
            ],
            message: LocalizedText(
                en: "The bucket’s KMS key cannot be used: {message}",
                fr: "La clé KMS du bucket est inutilisable : {message}"),
            fix: LocalizedText(
                en: "Encrypt the bucket with a symmetric key that exists, named by its whole ARN.",
                fr: "Chiffrez le bucket avec une clé symétrique qui existe, nommée par son ARN complet."),
            next: LocalizedText(
                en: "Ask for the key in the bucket’s region: `aws kms describe-key --key-id KEY-ID`.",
                fr: "Demandez la clé dans la région du bucket : `aws kms describe-key --key-id KEY-ID`."),
            answer: "kmsKeyArn"),
        Cause(
            "encryption-header-required",
            signs: [
                Sign(
                    codes: ["InvalidArgument", "InvalidRequest"],
                    words: ["server side encryption"], without: ["signature version 4"], rank: 10),
                Sign(codes: ["InvalidEncryptionAlgorithmError"], rank: 10),
            ],
            message: LocalizedText(
                en: "S3 does not take the encryption headers of the request: {message}",
                fr: "S3 n’accepte pas les en-têtes de chiffrement de la requête : {message}"),
            fix: LocalizedText(
                en: "Send x-amz-server-side-encryption: aws:kms together with a key id, or neither of them.",
                fr:
                    "Envoyez x-amz-server-side-encryption: aws:kms avec un identifiant de clé, ou aucun des deux."
            ),
            answer: "kmsKeyArn"),
    ]

    private static let unnamedKey = "ciphertext refers to a customer master key"
}
