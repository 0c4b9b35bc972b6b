import Documents

extension Cause {
    static let credentials: [Cause] = [
        Cause(
            "temporary-key-without-token",
            signs: [Sign(codes: unknownKey, when: [.temporaryKeyWithoutToken], rank: 1)],
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
            "key-still-propagating",
            signs: [Sign(codes: unknownKey, unless: [.temporaryKey], rank: 30)],
            message: LocalizedText(
                en:
                    "If the access key {accessKey} was made within the last minute: not all of AWS may know it yet.",
                fr:
                    "Si la clé d’accès {accessKey} a été créée il y a moins d’une minute : tout AWS ne la connaît "
                    + "peut-être pas encore."),
            fix: LocalizedText(
                en: "Wait a minute and test again.", fr: "Attendez une minute et relancez le test."),
            next: LocalizedText(
                en: "If it is still unknown after two minutes, it is one of the other causes.",
                fr: "Si elle reste inconnue après deux minutes, c’est l’une des autres causes.")),
        Cause(
            "unsigned",
            signs: [
                Sign(codes: ["MissingAuthenticationToken", "MissingAuthenticationTokenException"], rank: 10),
                Sign(codes: refusals, words: ["anonymous"], rank: 5),
                Sign(codes: ["AuthorizationHeaderMalformed"], words: ["non-empty access key"], rank: 5),
            ],
            message: LocalizedText(
                en: "The request came without a signature: no credentials were sent.",
                fr: "La requête est arrivée sans signature : aucun identifiant n’a été envoyé."),
            fix: LocalizedText(
                en: "Look whether the program found any credentials, and whether a proxy removes the "
                    + "Authorization header.",
                fr: "Vérifiez si le programme a trouvé des identifiants, et si un proxy retire l’en-tête "
                    + "Authorization."),
            answer: "profile"),
        Cause(
            "account-not-active",
            signs: [
                Sign(
                    codes: [
                        "OptInRequired", "NotSignedUp", "AccountProblem", "AllAccessDisabled", "InvalidPayer",
                        "SubscriptionRequiredException",
                    ], rank: 10)
            ],
            message: LocalizedText(
                en:
                    "AWS has switched the account or the bucket off, or the account is not signed up ({code}): "
                    + "{message}",
                fr:
                    "AWS a désactivé le compte ou le bucket, ou le compte n’est pas inscrit ({code}) : {message}"
            ),
            fix: LocalizedText(
                en: "Whoever owns the account looks at its billing page and asks AWS’s support.",
                fr: "Le propriétaire du compte consulte sa page de facturation et interroge le support d’AWS."
            )),
    ]

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
    static let unknownKey: Set<String> = [
        "InvalidAccessKeyId", "InvalidClientTokenId", "UnrecognizedClientException",
    ]
}
