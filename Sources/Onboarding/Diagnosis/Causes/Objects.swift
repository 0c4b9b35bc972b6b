import Documents

extension Cause {
    static let objects: [Cause] = [
        Cause(
            "missing-put-object", rungs: [.write],
            signs: [
                Sign(
                    operations: writes, codes: ["AccessDenied"],
                    words: ["no identity-based policy allows"], without: ["kms:"], rank: 10),
                Sign(
                    operations: writes, codes: ["AccessDenied"],
                    without: guardrailWords + ["no identity-based policy allows", "kms:"], rank: 20),
            ],
            message: LocalizedText(
                en: "The permissions policy may lack s3:PutObject.",
                fr: "Il manque peut-être s3:PutObject dans la politique d’autorisations."),
            fix: LocalizedText(
                en: "Allow s3:PutObject on {objects}.",
                fr: "Autorisez s3:PutObject sur {objects}."),
            next: LocalizedText(
                en: "Look for s3:PutObject in the permissions policy; if it is there, compare its Resource.",
                fr: "Cherchez s3:PutObject dans la politique d’autorisations ; s’il y est, comparez sa "
                    + "Resource.")),
        Cause(
            "wrong-folder", rungs: [.write],
            signs: [
                Sign(
                    operations: writes, codes: ["AccessDenied"],
                    words: ["no identity-based policy allows"], without: ["kms:"], rank: 11),
                Sign(
                    operations: writes, codes: ["AccessDenied"],
                    without: guardrailWords + ["no identity-based policy allows", "kms:"], rank: 21),
            ],
            message: LocalizedText(
                en:
                    "The permissions policy may allow s3:PutObject in another bucket or folder than {objects}.",
                fr: "La politique d’autorisations permet peut-être s3:PutObject dans un autre bucket ou "
                    + "dossier que {objects}."),
            fix: LocalizedText(
                en: "Set the Resource of that statement to {objects}, with the /* at its end, or correct the "
                    + "folder.",
                fr: "Mettez {objects} comme Resource de cette instruction, avec /* à la fin, ou corrigez le "
                    + "dossier."),
            next: LocalizedText(
                en: "Compare the Resource of the s3:PutObject statement with {objects}, letter by letter.",
                fr: "Comparez lettre à lettre la Resource de l’instruction s3:PutObject avec {objects}."),
            answer: "folder"),
        Cause(
            "kms-not-granted",
            signs: [
                Sign(
                    codes: ["AccessDenied"], words: ["kms:"], without: guardrailWords, rank: 5),
                Sign(
                    operations: writes, codes: ["AccessDenied"],
                    without: guardrailWords + ["no identity-based policy allows", "kms:"],
                    when: [.hasKMSKey], rank: 25),
            ],
            message: LocalizedText(
                en: "The bucket encrypts with a KMS key, and the right to use that key is missing.",
                fr: "Le bucket chiffre avec une clé KMS, et le droit d’utiliser cette clé manque."),
            fix: LocalizedText(
                en:
                    "Allow kms:GenerateDataKey and kms:Decrypt on the key, in the role’s policy and in the key "
                    + "policy.",
                fr:
                    "Autorisez kms:GenerateDataKey et kms:Decrypt sur la clé, dans la politique du rôle et dans "
                    + "celle de la clé."),
            next: LocalizedText(
                en: "Find the key: `aws s3api get-bucket-encryption --bucket '{bucket}'`.",
                fr: "Trouvez la clé : `aws s3api get-bucket-encryption --bucket '{bucket}'`."),
            answer: "kmsKeyArn"),
        Cause(
            "kms-key-unusable",
            signs: [
                Sign(
                    codes: [
                        "KMS.DisabledException", "KMS.NotFoundException", "KMS.KMSInvalidStateException",
                        "KMS.InvalidKeyUsageException", "KMS.KeyUnavailableException",
                    ], rank: 10)
            ],
            message: LocalizedText(
                en:
                    "The bucket’s KMS key cannot be used: it is disabled, deleted, or AWS’s own key, which other "
                    + "accounts cannot share.",
                fr: "La clé KMS du bucket est inutilisable : désactivée, supprimée, ou gérée par AWS et "
                    + "donc impossible à partager avec d’autres comptes."),
            fix: LocalizedText(
                en: "Encrypt the bucket with an enabled key of your own, named by its whole ARN.",
                fr: "Chiffrez le bucket avec une clé active qui vous appartient, nommée par son ARN "
                    + "complet."),
            answer: "kmsKeyArn"),
        Cause(
            "acl-not-supported",
            signs: [Sign(services: ["s3"], codes: ["AccessControlListNotSupported"], rank: 10)],
            message: LocalizedText(
                en: "The bucket {bucket} has ACLs switched off, and the write sent one.",
                fr: "Les ACL sont désactivées sur le bucket {bucket}, et l’écriture en envoyait une."),
            fix: LocalizedText(
                en: "Send no ACL, or bucket-owner-full-control.",
                fr: "N’envoyez pas d’ACL, ou bucket-owner-full-control.")),
        Cause(
            "test-object-exists", rungs: [.write],
            signs: [Sign(operations: writes, codes: ["PreconditionFailed"], rank: 10)],
            message: LocalizedText(
                en: "An object named {key} is already there, so nothing was overwritten.",
                fr: "Un objet nommé {key} existe déjà : rien n’a été écrasé."),
            fix: LocalizedText(
                en: "Run the test again: it chooses a new name each time.",
                fr: "Relancez le test : il choisit un nouveau nom à chaque fois.")),
        Cause(
            "key-too-long", signs: [Sign(services: ["s3"], codes: ["KeyTooLongError"], rank: 10)],
            message: LocalizedText(
                en: "The folder path is so long that the object’s key has more than 1,024 bytes.",
                fr: "Le chemin du dossier est si long que la clé de l’objet dépasse 1 024 octets."),
            fix: LocalizedText(en: "Shorten the folder path.", fr: "Raccourcissez le chemin du dossier."),
            answer: "folder"),
        Cause(
            "missing-get-object", rungs: [.readBack, .read],
            signs: [
                Sign(
                    operations: ["GetObject", "HeadObject"], codes: ["AccessDenied"],
                    without: guardrailWords + ["kms:"], rank: 20)
            ],
            message: LocalizedText(
                en: "{caller} may lack s3:GetObject on {objects}.",
                fr: "{caller} n’a peut-être pas s3:GetObject sur {objects}."),
            fix: LocalizedText(
                en: "Allow s3:GetObject on {objects}.", fr: "Autorisez s3:GetObject sur {objects}."),
            next: LocalizedText(
                en: "If s3:ListBucket is missing too, this answer can also mean that the object is gone.",
                fr: "Si s3:ListBucket manque aussi, cette réponse peut également vouloir dire que l’objet a "
                    + "disparu.")),
        Cause(
            "object-gone", rungs: [.readBack, .read],
            signs: [
                Sign(operations: ["GetObject"], codes: ["NoSuchKey"], rank: 10),
                Sign(operations: ["HeadObject"], statuses: 404...404, rank: 10),
            ],
            message: LocalizedText(
                en: "The object {key} is not there any more.",
                fr: "L’objet {key} n’est plus là."),
            fix: LocalizedText(
                en:
                    "Look for a lifecycle rule or a function that moves or deletes new objects in this folder.",
                fr: "Cherchez une règle de cycle de vie ou une fonction qui déplace ou supprime les nouveaux "
                    + "objets de ce dossier.")),
        Cause(
            "missing-delete-object", rungs: [.cleanUp],
            signs: [
                Sign(
                    operations: ["DeleteObject"], codes: ["AccessDenied"], without: guardrailWords, rank: 10)
            ],
            message: LocalizedText(
                en: "{caller} may not delete {key}: s3:DeleteObject is missing on {objects}.",
                fr: "{caller} ne peut pas supprimer {key} : il manque s3:DeleteObject sur {objects}."),
            fix: LocalizedText(
                en: "Allow s3:DeleteObject on {objects}, or remove the object yourself.",
                fr: "Autorisez s3:DeleteObject sur {objects}, ou supprimez l’objet vous-même.")),
    ]

    static let readBackDiffers = Cause(
        "read-back-differs", rungs: [.readBack], signs: [],
        message: LocalizedText(
            en: "The object {key} came back with other bytes than were written.",
            fr: "L’objet {key} est revenu avec d’autres octets que ceux écrits."),
        fix: LocalizedText(
            en:
                "Something between here and S3 changes data, or a function rewrites new objects: find it before "
                + "you trust exports.",
            fr: "Quelque chose entre ici et S3 modifie les données, ou une fonction réécrit les nouveaux "
                + "objets : trouvez-le avant de vous fier aux exports."))
}
