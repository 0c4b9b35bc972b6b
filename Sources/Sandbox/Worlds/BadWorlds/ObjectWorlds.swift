extension SandboxWorld {
    static let objects = [
        write(
            "acl-refused", "acl-not-supported", 400, "AccessControlListNotSupported",
            "The bucket does not allow ACLs",
            en: "The bucket has ACLs switched off and sees one in every write.",
            fr: "Le bucket a les ACL désactivées et en voit une dans chaque écriture."),
        write(
            "object-lock", "no-object-lock-checksum", 400, "InvalidRequest",
            "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters",
            en: "The bucket has Object Lock and sees no checksum.",
            fr: "Le bucket est sous Object Lock et ne voit pas de somme de contrôle."),
        write(
            "bad-digest", "damaged-on-the-way", 400, "BadDigest",
            "The Content-MD5 you specified did not match what we received.",
            en: "Whatever arrives is damaged.", fr: "Tout ce qui arrive est abîmé."),
        write(
            "object-exists", "test-object-exists", 412, "PreconditionFailed",
            "At least one of the pre-conditions you specified did not hold",
            en: "An object of any name is there already.", fr: "Un objet de n’importe quel nom existe déjà."),
        write(
            "key-too-long", "key-too-long", 400, "KeyTooLongError", "Your key is too long",
            en: "No key is short enough.", fr: "Aucune clé n’est assez courte."),
        SandboxWorld(
            "object-locked", "object-locked",
            answers: AnswerFault(
                .s3, ["DeleteObject"],
                .refusal(403, "AccessDenied", "Access Denied because object protected by object lock.")),
            en: "What was written cannot be deleted: Object Lock.",
            fr: "Ce qui a été écrit ne peut pas être supprimé : Object Lock."),
        SandboxWorld(
            "object-vanishes", "object-gone",
            answers: AnswerFault(
                .s3, ["GetObject"], .refusal(404, "NoSuchKey", "The specified key does not exist.")),
            en: "What was written is gone at once.", fr: "Ce qui a été écrit disparaît aussitôt."),
        SandboxWorld(
            "object-rewritten", "read-back-differs",
            answers: AnswerFault(.s3, ["GetObject"], .answer(200, type: "text/plain", "other bytes")),
            en: "What is read back is not what was written.",
            fr: "Ce qui est relu n’est pas ce qui a été écrit."),
        SandboxWorld(
            "abort-refused", "missing-abort",
            answers: .denied(
                "s3:AbortMultipartUpload",
                "because no identity-based policy allows the s3:AbortMultipartUpload action",
                at: ["AbortMultipartUpload"]),
            en: "Uploads in parts cannot be given up.",
            fr: "Les envois en plusieurs parties ne peuvent pas être abandonnés."),
    ]

    private static func write(
        _ id: String, _ cause: String, _ status: Int, _ code: String, _ message: String, en: String,
        fr: String
    ) -> SandboxWorld {
        SandboxWorld(
            id, cause,
            answers: AnswerFault(
                .s3, ["PutObject", "CreateMultipartUpload"], .refusal(status, code, message)),
            en: en, fr: fr)
    }
}
