import Documents

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html

extension Cause {
    static let signatures: [Cause] = [
        clockSkew,
        Cause(
            "signing-scope",
            signs: [
                Sign(codes: wrongSignature, words: ["credential should be scoped to"], rank: 5),
                Sign(
                    codes: ["AuthorizationHeaderMalformed"],
                    without: ["expecting '", "non-empty access key"], rank: 10),
                Sign(codes: ["IncompleteSignature"], rank: 10),
            ],
            message: LocalizedText(
                en: "The signature is made for another region or service than the one that was asked, or its "
                    + "header is garbled: {message}",
                fr:
                    "La signature est faite pour une autre région ou un autre service que celui demandé, ou son "
                    + "en-tête est abîmé : {message}"),
            fix: LocalizedText(
                en: "Sign for the region of the endpoint; IAM, and STS’s global endpoint, are signed for "
                    + "us-east-1.",
                fr:
                    "Signez pour la région du point de terminaison ; IAM, et le point global de STS, se signent "
                    + "pour us-east-1."),
            answer: "region"),
        Cause(
            "key-not-encoded",
            signs: [
                Sign(
                    operations: writes.union(["GetObject", "HeadObject", "DeleteObject"]),
                    codes: ["SignatureDoesNotMatch"], without: skewWords + scopeWords,
                    when: [.keyHasOddCharacters], rank: 5)
            ],
            message: LocalizedText(
                en:
                    "The key “{key}” has characters that must be percent-encoded exactly once, and the client may "
                    + "not do so.",
                fr:
                    "La clé « {key} » contient des caractères à encoder (%XX) exactement une fois, et le client "
                    + "ne le fait peut-être pas."),
            fix: LocalizedText(
                en:
                    "Use a folder and file name of letters, digits and -_. only; an audience name with blanks "
                    + "brings them into the key.",
                fr: "N’utilisez que lettres, chiffres et -_. dans le dossier et le nom de fichier ; un nom "
                    + "d’audience avec des espaces les met dans la clé."),
            next: LocalizedText(
                en: "Try a key without such characters: if that works, the secret is right.",
                fr: "Essayez une clé sans ces caractères : si cela marche, la clé secrète est bonne."),
            answer: "folder"),
        Cause(
            "bad-secret",
            signs: [Sign(codes: wrongSignature, without: skewWords + scopeWords, rank: 10)],
            message: LocalizedText(
                en: "The secret access key does not belong to the key {accessKey}.",
                fr: "La clé secrète ne correspond pas à la clé d’accès {accessKey}."),
            fix: LocalizedText(
                en: "Paste the secret again, whole and without blanks; AWS shows it only once, so if it is "
                    + "lost create a new key.",
                fr:
                    "Collez de nouveau la clé secrète, entière et sans espace ; AWS ne la montre qu’une fois : "
                    + "si elle est perdue, créez une nouvelle clé."),
            next: LocalizedText(
                en:
                    "Try the same pair elsewhere: `aws sts get-caller-identity`. If it works there, the secret is "
                    + "right.",
                fr:
                    "Essayez la même paire ailleurs : `aws sts get-caller-identity`. Si elle y marche, la clé "
                    + "secrète est bonne."),
            answer: "secretAccessKey"),
        Cause(
            "request-altered",
            signs: [Sign(codes: wrongSignature, without: skewWords + scopeWords, rank: 20)],
            message: LocalizedText(
                en: "A proxy may change the request’s headers or path on the way, after it was signed.",
                fr: "Un proxy modifie peut-être les en-têtes ou le chemin de la requête en route, après la "
                    + "signature."),
            fix: LocalizedText(
                en:
                    "Except AWS’s hosts from the proxy (NO_PROXY), or have it pass headers through unchanged.",
                fr:
                    "Exceptez les hôtes d’AWS du proxy (NO_PROXY), ou faites-lui transmettre les en-têtes tels "
                    + "quels."),
            next: LocalizedText(
                en: "Try from a network without the proxy.", fr: "Essayez depuis un réseau sans proxy.")),
        Cause(
            "signature-version",
            signs: [
                Sign(codes: ["InvalidRequest"], words: ["please use aws4-hmac-sha256"], rank: 10),
                Sign(codes: ["InvalidArgument"], words: ["require aws signature version 4"], rank: 10),
            ],
            message: LocalizedText(
                en:
                    "The client signs with the old signature version 2, which this region or an encrypted bucket "
                    + "does not take.",
                fr:
                    "Le client signe avec l’ancienne version 2, que cette région ou un bucket chiffré n’accepte "
                    + "pas."),
            fix: LocalizedText(
                en: "Have the client sign with AWS4-HMAC-SHA256 (in boto3: signature_version='s3v4').",
                fr: "Faites signer le client avec AWS4-HMAC-SHA256 (dans boto3 : signature_version='s3v4').")),
    ]

    static let clockSkew = Cause(
        "clock-skew",
        signs: [
            Sign(codes: ["RequestTimeTooSkewed", "RequestInTheFuture", "RequestExpired"], rank: 4),
            Sign(codes: wrongSignature, words: [skewWords[0]], rank: 4),
            Sign(codes: wrongSignature, words: [skewWords[1]], rank: 4),
            Sign(codes: refusals, words: ["request has expired"], rank: 4),
        ],
        message: LocalizedText(
            en: "This machine’s clock is wrong against the server’s: {skew}.",
            fr: "L’horloge de cette machine est fausse par rapport à celle du serveur : {skew}."),
        fix: LocalizedText(
            en: "Set the clock, best by NTP: `sudo timedatectl set-ntp true`. AWS refuses requests that are "
                + "more than a few minutes off.",
            fr: "Mettez l’horloge à l’heure, de préférence par NTP : `sudo timedatectl set-ntp true`. AWS "
                + "refuse les requêtes décalées de plus de quelques minutes."))

    private static let wrongSignature: Set<String> = ["SignatureDoesNotMatch", "InvalidSignatureException"]
    private static let skewWords = ["signature expired", "signature not yet current"]
    private static let scopeWords = ["credential should be scoped to"]
}
