import Documents

// https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList

extension Cause {
    static let regions: [Cause] = [
        wrongRegion,
        Cause(
            "region-not-named",
            signs: [
                Sign(
                    services: ["s3"], codes: ["IllegalLocationConstraintException"], words: ["unspecified"],
                    rank: 10)
            ],
            message: LocalizedText(
                en:
                    "The request went to the endpoint of a region that must be switched on first, without naming "
                    + "that region.",
                fr:
                    "La requête est allée au point de terminaison d’une région à activer au préalable, sans nommer "
                    + "cette région."),
            fix: LocalizedText(
                en: "Name the bucket’s region; to create one: `aws s3 mb 's3://{bucket}' --region REGION`.",
                fr: "Indiquez la région du bucket ; pour en créer un : "
                    + "`aws s3 mb 's3://{bucket}' --region REGION`."),
            answer: "region"),
        Cause(
            "no-such-region",
            signs: [
                Sign(
                    transports: [.cannotResolveHost, .cannotConnect], when: [.regionDoesNotExist], rank: 5),
                Sign(services: ["s3"], codes: ["InvalidLocationConstraint"], rank: 10),
            ],
            message: LocalizedText(
                en: "AWS has no region named {region}, as far as this program knows.",
                fr: "AWS n’a pas de région nommée {region}, à la connaissance de ce programme."),
            fix: LocalizedText(
                en: "Correct the region’s name: two letters, a word and a number, such as eu-west-3.",
                fr: "Corrigez le nom de la région : deux lettres, un mot et un chiffre, tel que eu-west-3."),
            next: LocalizedText(
                en: "Look it up in the list: `aws account list-regions`.",
                fr: "Cherchez-la dans la liste : `aws account list-regions`."),
            answer: "region"),
    ]

    static let wrongRegion = Cause(
        "wrong-region",
        signs: [
            Sign(services: ["s3"], codes: ["PermanentRedirect", "TemporaryRedirect"], rank: 10),
            Sign(
                services: ["s3"], codes: ["AuthorizationHeaderMalformed"], words: ["region", "expecting '"],
                rank: 10),
            Sign(
                services: ["s3"], codes: ["IllegalLocationConstraintException"], without: ["unspecified"],
                rank: 10),
            // An answer to HEAD has no body: the header `x-amz-bucket-region` is all there is.
            Sign(services: ["s3"], statuses: 301...301, withoutCode: true, rank: 10),
            Sign(
                operations: ["HeadBucket", "HeadObject"], statuses: 400...400, withoutCode: true,
                when: [.answerNamesAnotherRegion], rank: 10),
        ],
        message: LocalizedText(
            en: "The bucket {bucket} is in {serverRegion}, not in {askedRegion}.",
            fr: "Le bucket {bucket} est dans {serverRegion}, pas dans {askedRegion}."),
        fix: LocalizedText(
            en: "Change the region to {wantedRegion}.",
            fr: "Changez la région pour {wantedRegion}."),
        answer: "region")
}
