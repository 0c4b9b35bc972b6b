import Documents

extension Cause {
    static let credentials: [Cause] = [
        Cause(
            "temporary-key-without-token",
            signs: [
                Sign(codes: unknownKey, when: [.temporaryKeyWithoutToken], rank: 1)
            ],
            message: LocalizedText(
                en:
                    "The access key {accessKey} is a temporary one (ASIA…) and came without its session token.",
                fr: "La clé d’accès {accessKey} est temporaire (ASIA…) et son jeton de session manque."),
            fix: LocalizedText(
                en: "Give the session token too, or use a long-term key (AKIA…) of an IAM user.",
                fr: "Donnez aussi le jeton de session, ou utilisez une clé durable (AKIA…) d’un utilisateur "
                    + "IAM."),
            answer: "accessKeyId"),
        Cause(
            "bad-key",
            signs: [Sign(codes: unknownKey, unless: [.temporaryKeyWithoutToken], rank: 10)],
            message: LocalizedText(
                en: "AWS does not know the access key {accessKey}: it is mistyped, deleted, or of another "
                    + "partition.",
                fr:
                    "AWS ne connaît pas la clé d’accès {accessKey} : elle est mal saisie, supprimée, ou d’une "
                    + "autre partition."),
            fix: LocalizedText(
                en: "Copy the access key id again from IAM; if it is gone, create a new key.",
                fr: "Copiez de nouveau l’identifiant de clé depuis IAM ; s’il n’existe plus, créez une clé."),
            next: LocalizedText(
                en: "Look for the key in the list: `aws iam list-access-keys --user-name NAME`.",
                fr: "Cherchez la clé dans la liste : `aws iam list-access-keys --user-name NOM`."),
            answer: "accessKeyId"),
        Cause(
            "inactive-key",
            signs: [Sign(codes: unknownKey, unless: [.temporaryKey], rank: 20)],
            message: LocalizedText(
                en: "The access key {accessKey} may exist but be inactive.",
                fr: "La clé d’accès {accessKey} existe peut-être, mais inactive."),
            fix: LocalizedText(
                en: "Activate it in IAM, under the user’s security credentials.",
                fr:
                    "Activez-la dans IAM, dans les informations d’identification de sécurité de l’utilisateur."
            ),
            next: LocalizedText(
                en: "Look at its Status: `aws iam list-access-keys --user-name NAME`.",
                fr: "Regardez son Status : `aws iam list-access-keys --user-name NOM`."),
            answer: "accessKeyId"),
        Cause(
            "bad-secret",
            signs: [
                Sign(
                    codes: ["SignatureDoesNotMatch", "InvalidSignatureException"],
                    without: ["signature expired", "signature not yet current"], rank: 10)
            ],
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
                    "If the same pair works with the AWS CLI, a proxy changes the request’s headers on the way.",
                fr: "Si la même paire marche avec l’AWS CLI, un proxy modifie les en-têtes de la requête."),
            answer: "secretAccessKey"),
        Cause(
            "expired-token",
            signs: [
                Sign(
                    codes: ["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"], rank: 10)
            ],
            message: LocalizedText(
                en: "The temporary credentials have expired.",
                fr: "Les identifiants temporaires ont expiré."),
            fix: LocalizedText(
                en: "Get new ones (for a profile with SSO: `aws sso login`) and test again.",
                fr: "Obtenez-en de nouveaux (pour un profil SSO : `aws sso login`) et relancez le test."),
            answer: "profile"),
        Cause(
            "invalid-token",
            signs: [Sign(codes: ["InvalidToken"], rank: 10)],
            message: LocalizedText(
                en: "AWS does not accept the session token in region {region}.",
                fr: "AWS n’accepte pas le jeton de session dans la région {region}."),
            fix: LocalizedText(
                en:
                    "Use the token that belongs to the access key; in a region that must be switched on first, "
                    + "take it from that region’s STS endpoint.",
                fr: "Utilisez le jeton qui correspond à la clé d’accès ; dans une région à activer au "
                    + "préalable, demandez-le au point de terminaison STS de cette région."),
            answer: "profile"),
        clockSkew,
    ]

    static let clockSkew = Cause(
        "clock-skew",
        signs: [
            Sign(codes: ["RequestTimeTooSkewed", "RequestInTheFuture", "RequestExpired"], rank: 10),
            Sign(
                codes: ["SignatureDoesNotMatch", "InvalidSignatureException"], words: ["signature expired"],
                rank: 10),
            Sign(
                codes: ["SignatureDoesNotMatch", "InvalidSignatureException"],
                words: ["signature not yet current"], rank: 10),
            Sign(codes: ["AccessDenied"], words: ["request has expired"], rank: 10),
        ],
        message: LocalizedText(
            en: "This machine’s clock is wrong against the server’s: {skew}.",
            fr: "L’horloge de cette machine est fausse par rapport à celle du serveur : {skew}."),
        fix: LocalizedText(
            en: "Set the clock, best by NTP: `sudo timedatectl set-ntp true`. AWS refuses requests that are "
                + "more than a few minutes off.",
            fr: "Mettez l’horloge à l’heure, de préférence par NTP : `sudo timedatectl set-ntp true`. AWS "
                + "refuse les requêtes décalées de plus de quelques minutes."))

    static let wrongCaller = Cause(
        "not-the-platform", rungs: [.identity], signs: [],
        message: LocalizedText(
            en: "These credentials are {caller}, not {platform}’s {principal}.",
            fr: "Ces identifiants sont ceux de {caller}, pas de {principal} de {platform}."),
        fix: LocalizedText(
            en: "Test as yourself, or let {platform} run this test with its own credentials.",
            fr: "Testez en votre nom, ou laissez {platform} lancer ce test avec ses propres identifiants."))

    static let wrongAccount = Cause(
        "another-account", rungs: [.identity], signs: [],
        message: LocalizedText(
            en: "These credentials are {caller}, but the setup is for account {account}.",
            fr: "Ces identifiants sont ceux de {caller}, mais la configuration concerne le compte {account}."),
        fix: LocalizedText(
            en: "Use a profile of account {account}, or correct the account id.",
            fr: "Utilisez un profil du compte {account}, ou corrigez l’identifiant de compte."),
        answer: "accountId")

    /// S3 says `InvalidAccessKeyId` where STS and IAM say `InvalidClientTokenId`.
    private static let unknownKey: Set<String> = [
        "InvalidAccessKeyId", "InvalidClientTokenId", "UnrecognizedClientException",
    ]
}
