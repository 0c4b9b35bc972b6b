import AWS
import Documents

extension Cause {
    /// What to say when no row of the table fits: what happened, without a guess.
    static func fallback(_ symptom: Symptom) -> Cause {
        beforeAnyAnswer(symptom) ?? unknown
    }

    /// The cause of a call that AWS never answered; nil where it did.
    static func beforeAnyAnswer(_ symptom: Symptom) -> Cause? {
        if let endpoint = symptom.endpoint { return unusableEndpoint(endpoint) }
        if let error = symptom.credentials { return noCredentials(error) }
        if symptom.isCancelled { return cancelled }
        return symptom.isForeign ? foreignAnswer : nil
    }

    private static func unusableEndpoint(_ error: EndpointError) -> Cause {
        switch error {
        case .missingRegion: noRegion
        case .invalidRegion(let region): invalidRegion(ServerText(region).display)
        case .missingBucket: noBucket
        case .invalidEndpoint(let text): invalidEndpoint(ServerText(text).display)
        case .missingKey, .dualStackWithCustomEndpoint, .fipsWithCustomEndpoint, .fipsNotSupported:
            endpointSettings
        }
    }

    private static let noRegion = Cause(
        "no-region", signs: [],
        message: LocalizedText(en: "No region is known.", fr: "Aucune région n’est connue."),
        fix: LocalizedText(
            en: "Name the bucket’s region, or set AWS_REGION.",
            fr: "Indiquez la région du bucket, ou définissez AWS_REGION."),
        answer: "region")

    private static let noBucket = Cause(
        "no-bucket-name", signs: [],
        message: LocalizedText(
            en: "The setup names no bucket.", fr: "La configuration ne nomme aucun bucket."),
        fix: LocalizedText(en: "Give the bucket’s name.", fr: "Indiquez le nom du bucket."),
        answer: "bucket")

    private static let endpointSettings = Cause(
        "endpoint-settings", signs: [],
        message: LocalizedText(
            en:
                "The endpoint settings contradict each other: FIPS or dual-stack with this endpoint or partition.",
            fr: "Les réglages de point de terminaison se contredisent : FIPS ou double pile avec ce point de "
                + "terminaison ou cette partition."),
        fix: LocalizedText(
            en: "Unset AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT, or the custom endpoint.",
            fr: "Retirez AWS_USE_FIPS_ENDPOINT et AWS_USE_DUALSTACK_ENDPOINT, ou le point de terminaison."))

    private static func invalidRegion(_ region: String) -> Cause {
        Cause(
            "invalid-region", signs: [],
            message: LocalizedText(
                en: "“\(region)” cannot be a region.", fr: "« \(region) » ne peut pas être une région."),
            fix: LocalizedText(
                en: "Give a region such as eu-west-3.", fr: "Indiquez une région telle que eu-west-3."),
            answer: "region")
    }

    private static func invalidEndpoint(_ text: String) -> Cause {
        Cause(
            "invalid-endpoint", signs: [],
            message: LocalizedText(
                en: "The endpoint “\(text)” is not an http or https address.",
                fr: "Le point de terminaison « \(text) » n’est pas une adresse http ou https."),
            fix: LocalizedText(
                en: "Give one such as https://s3.example.com, in --endpoint-url or AWS_ENDPOINT_URL.",
                fr: "Indiquez-en un tel que https://s3.example.com, dans --endpoint-url ou AWS_ENDPOINT_URL.")
        )
    }

    /// What to do is in the words, but where nothing was found at all.
    private static func noCredentials(_ error: CredentialsError) -> Cause {
        if case .notFound = error { return nothingFound }
        return Cause(
            "no-credentials", signs: [], message: CredentialsErrorSentences.text(error),
            fix: LocalizedText(
                en: "Or name another profile, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
                fr: "Ou nommez un autre profil, ou définissez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY."),
            answer: "profile")
    }

    private static let nothingFound = Cause(
        "no-credentials", signs: [],
        message: LocalizedText(
            en: "There are no AWS credentials to sign with.",
            fr: "Il n’y a pas d’identifiants AWS pour signer."),
        fix: LocalizedText(
            en: "Name a profile, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
            fr: "Nommez un profil, ou définissez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY."),
        answer: "profile")

    private static let cancelled = Cause(
        "cancelled", signs: [],
        message: LocalizedText(
            en: "The test was stopped before the answer came.",
            fr: "Le test a été arrêté avant la réponse."),
        fix: LocalizedText(en: "Run it again.", fr: "Relancez-le."))

    private static let foreignAnswer = Cause(
        "not-aws", signs: [],
        message: LocalizedText(
            en: "What answered does not speak like AWS (status {status}): {message}",
            fr: "Ce qui a répondu ne parle pas comme AWS (statut {status}) : {message}"),
        fix: LocalizedText(
            en: "Look for a proxy or a sign-in page of the network between here and AWS; check the endpoint.",
            fr:
                "Cherchez un proxy ou une page de connexion du réseau entre ici et AWS ; vérifiez le point de "
                + "terminaison."))

    private static let unknown = Cause(
        "unknown", signs: [],
        message: LocalizedText(
            en: "The cause is not known. The answer was {code} (status {status}, request id {requestId}): "
                + "{message}",
            fr: "La cause n’est pas connue. La réponse était {code} (statut {status}, identifiant de requête "
                + "{requestId}) : {message}"),
        fix: LocalizedText(
            en:
                "Look up the code in the API reference of the service (for S3: the page “Error responses”), and the "
                + "request id in CloudTrail of the account that owns the bucket or role; or give it to AWS’s support.",
            fr:
                "Cherchez le code dans la référence d’API du service (pour S3 : la page « Error responses »), et "
                + "l’identifiant de requête dans le CloudTrail du compte qui possède le bucket ou le rôle ; ou "
                + "donnez-le au support d’AWS."))
}
