import Documents

extension Cause {
    static let writing: [Cause] = [
        Cause(
            "missing-put-object",
            signs: [
                notAllowedByIdentity(["s3:PutObject"], rank: 10),
                bareRefusal(of: ["s3:PutObject"], unless: [.usesBucketPolicy], rank: 20),
            ],
            message: LocalizedText(
                en: "The permissions policy may lack s3:PutObject.",
                fr: "Il manque peut-être s3:PutObject dans la politique d’autorisations."),
            fix: LocalizedText(
                en: "Allow s3:PutObject on {objects}: {allowStatement}.",
                fr: "Autorisez s3:PutObject sur {objects} : {allowStatement}."),
            next: LocalizedText(
                en: "Look for s3:PutObject in the permissions policy; if it is there, compare its Resource.",
                fr: "Cherchez s3:PutObject dans la politique d’autorisations ; s’il y est, comparez sa "
                    + "Resource.")),
        Cause(
            "wrong-folder",
            signs: [
                notAllowedByIdentity(["s3:PutObject"], rank: 11),
                bareRefusal(of: ["s3:PutObject"], unless: [.usesBucketPolicy], rank: 21),
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
            "condition-not-met",
            signs: [
                notAllowedByIdentity(["s3:PutObject"], rank: 12),
                bareRefusal(of: ["s3:PutObject"], unless: [.usesBucketPolicy], rank: 22),
            ],
            message: LocalizedText(
                en:
                    "The statement that allows s3:PutObject may have a Condition that this request does not meet: an "
                    + "encryption or ACL header, a source address, a date.",
                fr:
                    "L’instruction qui permet s3:PutObject a peut-être une Condition que cette requête ne remplit pas : "
                    + "un en-tête de chiffrement ou d’ACL, une adresse source, une date."),
            fix: LocalizedText(
                en:
                    "Remove that Condition, or have the platform send what it asks for; without it the statement is "
                    + "{allowStatement}.",
                fr:
                    "Retirez cette Condition, ou faites envoyer par la plateforme ce qu’elle demande ; sans elle, "
                    + "l’instruction est {allowStatement}."),
            next: LocalizedText(
                en: "Look whether the statement has a Condition, and check each key of it.",
                fr: "Regardez si l’instruction a une Condition, et vérifiez-en chaque clé."),
            answer: nil),
        Cause(
            "bucket-policy-not-granting",
            signs: [
                Sign(
                    services: ["s3"], codes: refusals, words: [noResourcePolicy],
                    without: guardrailWords + ["kms:"], rank: 8),
                bareRefusal(
                    of: ["s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:ListBucket"],
                    when: [.usesBucketPolicy], rank: 8),
            ],
            message: LocalizedText(
                en: "The bucket policy of {bucket} does not let the caller in.",
                fr: "La politique du bucket {bucket} ne laisse pas entrer l’appelant."),
            fix: LocalizedText(
                en: "Add to the bucket policy {bucketStatement}.",
                fr: "Ajoutez à la politique du bucket {bucketStatement}."),
            next: LocalizedText(
                en: "Read it: `aws s3api get-bucket-policy --bucket '{bucket}'`, and compare Principal and "
                    + "Resource.",
                fr: "Lisez-la : `aws s3api get-bucket-policy --bucket '{bucket}'`, et comparez Principal et "
                    + "Resource."),
            answer: "principal"),
        Cause(
            "acl-not-supported",
            signs: [
                Sign(
                    services: ["s3"],
                    codes: ["AccessControlListNotSupported", "InvalidBucketAclWithObjectOwnership"], rank: 10)
            ],
            message: LocalizedText(
                en: "The bucket {bucket} has ACLs switched off, and the write sent one.",
                fr: "Les ACL sont désactivées sur le bucket {bucket}, et l’écriture en envoyait une."),
            fix: LocalizedText(
                en: "Send no ACL, or bucket-owner-full-control.",
                fr: "N’envoyez pas d’ACL, ou bucket-owner-full-control.")),
        Cause(
            "missing-put-object-acl",
            signs: [
                Sign(actions: ["s3:PutObjectAcl"], codes: refusals, without: guardrailWords, rank: 5)
            ],
            message: LocalizedText(
                en: "The write sends an ACL, and {caller} lacks s3:PutObjectAcl.",
                fr: "L’écriture envoie une ACL, et {caller} n’a pas s3:PutObjectAcl."),
            fix: LocalizedText(
                en: "Send no ACL, or allow it: {allowStatement}.",
                fr: "N’envoyez pas d’ACL, ou autorisez-la : {allowStatement}.")),
        Cause(
            "public-access-blocked",
            signs: [
                Sign(codes: refusals, words: ["blockpublicpolicy"], rank: 5),
                Sign(codes: refusals, words: ["blockpublicacls"], rank: 5),
            ],
            message: LocalizedText(
                en:
                    "The policy or ACL would make the bucket public, and S3 Block Public Access forbids that.",
                fr: "La politique ou l’ACL rendrait le bucket public, ce que S3 Block Public Access interdit."
            ),
            fix: LocalizedText(
                en: "Name the platform’s own ARN as Principal in place of *; leave Block Public Access on.",
                fr:
                    "Nommez l’ARN de la plateforme comme Principal au lieu de * ; laissez Block Public Access "
                    + "activé."),
            answer: "principal"),
        Cause(
            "test-object-exists",
            signs: [Sign(operations: writes, codes: ["PreconditionFailed"], rank: 10)],
            message: LocalizedText(
                en: "An object named {key} is already there, so nothing was overwritten.",
                fr: "Un objet nommé {key} existe déjà : rien n’a été écrasé."),
            fix: LocalizedText(
                en: "Choose another name; the test chooses a new one each time.",
                fr: "Choisissez un autre nom ; le test en choisit un nouveau à chaque fois.")),
        Cause(
            "key-too-long", signs: [Sign(services: ["s3"], codes: ["KeyTooLongError"], rank: 10)],
            message: LocalizedText(
                en: "The folder path is so long that the object’s key has more than 1,024 bytes.",
                fr: "Le chemin du dossier est si long que la clé de l’objet dépasse 1 024 octets."),
            fix: LocalizedText(en: "Shorten the folder path.", fr: "Raccourcissez le chemin du dossier."),
            answer: "folder"),
        Cause(
            "no-object-lock-checksum",
            signs: [Sign(services: ["s3"], codes: ["InvalidRequest"], words: ["object lock"], rank: 10)],
            message: LocalizedText(
                en: "The bucket {bucket} has Object Lock, and refused a write without a checksum.",
                fr: "Le bucket {bucket} est sous Object Lock et a refusé une écriture sans somme de contrôle."
            ),
            fix: LocalizedText(
                en: "Use a bucket without a default retention, or have the platform send Content-MD5 or "
                    + "x-amz-checksum-….",
                fr: "Utilisez un bucket sans rétention par défaut, ou faites envoyer par la plateforme "
                    + "Content-MD5 ou x-amz-checksum-…."),
            next: LocalizedText(
                en: "Look at the retention: `aws s3api get-object-lock-configuration --bucket '{bucket}'`.",
                fr: "Regardez la rétention : `aws s3api get-object-lock-configuration --bucket '{bucket}'`."),
            answer: "bucket"),
    ]
}
