import Policies

extension SandboxWorld {
    static let buckets = [
        SandboxWorld(
            "bucket-missing", "no-such-bucket", bucket: BucketFault(isMissing: true),
            en: "The bucket is not there.", fr: "Le bucket n’existe pas."),
        SandboxWorld(
            "bucket-of-another-account", "bucket-of-another-account",
            bucket: BucketFault(ownerAccountID: "999988887777"),
            en: "The bucket belongs to another account.", fr: "Le bucket appartient à un autre compte."),
        SandboxWorld(
            "bucket-elsewhere", "wrong-region", bucket: BucketFault(region: "eu-central-1"),
            en: "The bucket is in another region than the setup says.",
            fr: "Le bucket est dans une autre région que ne le dit la configuration."),
        SandboxWorld(
            "bucket-redirects", "wrong-region",
            answers: AnswerFault(
                .s3, [],
                .refusal(
                    301, "PermanentRedirect",
                    "The bucket you are attempting to access must be addressed using the specified endpoint. Please send "
                        + "all future requests to this endpoint.",
                    details: [
                        ("Endpoint", "{bucket}.s3.eu-central-1.amazonaws.com"), ("Bucket", "{bucket}"),
                    ],
                    headers: [("x-amz-bucket-region", "eu-central-1")])),
            en: "S3 redirects to another region’s endpoint.",
            fr: "S3 redirige vers le point de terminaison d’une autre région."),
        SandboxWorld(
            "bucket-in-opt-in-region", "wrong-region",
            answers: AnswerFault(
                .s3, [],
                .refusal(
                    400, "IllegalLocationConstraintException",
                    "The af-south-1 location constraint is incompatible for the region specific endpoint this request was "
                        + "sent to.", headers: [("x-amz-bucket-region", "af-south-1")])),
            en: "The bucket is in a region that must be switched on first.",
            fr: "Le bucket est dans une région à activer au préalable."),
        SandboxWorld(
            "bucket-policy-deny", "bucket-policy-deny", bucket: BucketFault(policy: insistsOnTLS),
            en: "The bucket policy denies whatever does not come over TLS, as all that reaches the sandbox.",
            fr:
                "La politique du bucket refuse tout ce qui ne passe pas par TLS, comme tout ce qui arrive au bac à "
                + "sable."),
        SandboxWorld(
            "requester-pays", "requester-pays",
            answers: AnswerFault(
                .s3, ["ListObjectsV2", "GetObject"], .refusal(403, "AccessDenied", "Access Denied")),
            en: "Whoever reads must say that they pay, and that is not understood.",
            fr: "Qui lit doit accepter de payer, et ce n’est pas compris."),
    ]

    private static let insistsOnTLS = PolicyDocument(statements: [
        Statement(
            effect: .deny, principals: .including(.everyone), actions: .including(["s3:PutObject"]),
            resources: .including(["arn:aws:s3:::\(CustomerWorld.bucket)/*"]),
            conditions: [.init("Bool", "aws:SecureTransport", ["false"])])
    ])
}
