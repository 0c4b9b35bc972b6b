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
            en: "The bucket {bucket} is in region {serverRegion}, not in {region}.",
            fr: "Le bucket {bucket} est dans la région {serverRegion}, pas dans {region}."),
        fix: LocalizedText(
            en: "Change the region to {serverRegion}.",
            fr: "Changez la région pour {serverRegion}."),
        answer: "region")
}
