import Documents

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html

extension Cause {
    static let damage: [Cause] = [
        Cause(
            "damaged-on-the-way",
            signs: [
                Sign(
                    codes: [
                        "BadDigest", "XAmzContentSHA256Mismatch", "XAmzContentChecksumMismatch",
                        "BadChecksum",
                    ], rank: 10)
            ],
            message: LocalizedText(
                en: "The bytes that arrived are not those that were sent: their checksum differs ({code}).",
                fr: "Les octets reçus ne sont pas ceux qui ont été envoyés : leur somme de contrôle diffère "
                    + "({code})."),
            fix: LocalizedText(
                en:
                    "Send it again. If it stays: the file changes while it is read, a proxy rewrites bodies, or "
                    + "memory or disk of the sender is faulty.",
                fr:
                    "Renvoyez-les. Si cela persiste : le fichier change pendant la lecture, un proxy réécrit les "
                    + "contenus, ou la mémoire ou le disque de l’expéditeur est défaillant."),
            next: LocalizedText(
                en: "Send the same file from another network.",
                fr: "Envoyez le même fichier depuis un autre réseau.")),
        Cause(
            "checksum-malformed",
            signs: [
                Sign(codes: ["InvalidDigest"], rank: 10),
                Sign(codes: ["InvalidRequest"], words: ["value for x-amz-checksum-"], rank: 10),
                Sign(codes: ["InvalidArgument"], words: ["x-amz-content-sha256 must be"], rank: 10),
            ],
            message: LocalizedText(
                en: "The client sent a checksum that is none: {message}",
                fr: "Le client a envoyé une somme de contrôle qui n’en est pas une : {message}"),
            fix: LocalizedText(
                en: "Content-MD5 and x-amz-checksum-… are base64 of the raw bytes, not hexadecimal; "
                    + "x-amz-content-sha256 is hexadecimal.",
                fr: "Content-MD5 et x-amz-checksum-… sont en base64 des octets bruts, pas en hexadécimal ; "
                    + "x-amz-content-sha256 est en hexadécimal.")),
        Cause(
            "body-cut",
            signs: [Sign(codes: ["IncompleteBody", "RequestTimeout", "IncompleteBodyException"], rank: 10)],
            message: LocalizedText(
                en:
                    "Not all of the body reached S3 in time ({code}): the connection stalled or the file became "
                    + "shorter.",
                fr:
                    "Le contenu n’est pas arrivé en entier à temps à S3 ({code}) : la connexion s’est figée ou "
                    + "le fichier a raccourci."),
            fix: LocalizedText(
                en: "Try again with fewer transfers at once; if it stays, look for a slow line or a proxy.",
                fr:
                    "Réessayez avec moins de transferts à la fois ; si cela persiste, cherchez une ligne lente ou "
                    + "un proxy.")),
        Cause(
            "length-missing",
            signs: [
                Sign(codes: ["MissingContentLength", "LengthRequired"], rank: 10),
                Sign(statuses: 411...411, rank: 10),
                Sign(codes: ["NotImplemented"], words: ["header you provided"], rank: 10),
            ],
            message: LocalizedText(
                en: "The request did not tell the length of its body, which S3 demands.",
                fr: "La requête n’a pas indiqué la longueur de son contenu, que S3 exige."),
            fix: LocalizedText(
                en: "Send Content-Length; a proxy that sends the body in chunks removes it.",
                fr: "Envoyez Content-Length ; un proxy qui transmet le contenu par morceaux le retire.")),
    ]
}
