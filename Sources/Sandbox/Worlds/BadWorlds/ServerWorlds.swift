extension SandboxWorld {
    static let servers = [
        SandboxWorld(
            "s3-says-yes", "not-aws",
            answers: AnswerFault(.s3, [], .answer(200, type: "application/xml", "")),
            en: "S3 answers 200 to everything.", fr: "S3 répond 200 à tout."),
        SandboxWorld(
            "s3-fails", "server-error",
            answers: AnswerFault(
                .s3, ["PutObject"],
                .refusal(500, "InternalError", "We encountered an internal error. Please try again.")),
            en: "S3 fails by itself at every write.", fr: "S3 échoue de lui-même à chaque écriture."),
        SandboxWorld(
            "sts-fails", "server-error",
            answers: AnswerFault(
                .sts, [],
                .refusal(
                    500, "InternalFailure",
                    "The request processing has failed because of an unknown error, exception or failure.")),
            en: "STS answers 500 to everything.", fr: "STS répond 500 à tout."),
        SandboxWorld(
            "throttling", "throttled",
            answers: AnswerFault(
                .s3, ["PutObject"], .refusal(503, "SlowDown", "Please reduce your request rate.")),
            en: "S3 asks to slow down, whatever one does.", fr: "S3 demande de ralentir, quoi que l’on fasse."
        ),
        SandboxWorld(
            "complete-with-error", "server-error",
            answers: AnswerFault(
                .s3, ["CompleteMultipartUpload"],
                .answer(
                    200, type: "application/xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>InternalError</Code><Message>We encountered an "
                        + "internal error. Please try again.</Message><RequestId>656c76696e6727</RequestId></Error>"
                )),
            en: "An upload in parts is completed with 200 and an error in the body.",
            fr: "Un envoi en plusieurs parties se termine par 200 et une erreur dans le contenu."),
        SandboxWorld(
            "answers-cut", "connection-lost", answers: AnswerFault(.sts, [], .cut),
            en: "The answers of STS break off in the middle.",
            fr: "Les réponses de STS s’interrompent au milieu."),
        SandboxWorld(
            "sign-in-page", "not-aws",
            answers: AnswerFault(
                .sts, [],
                .answer(200, type: "text/html", "<html><body>Please sign in to the network</body></html>")),
            en: "The network’s sign-in page answers in place of AWS.",
            fr: "La page de connexion du réseau répond à la place d’AWS."),
        SandboxWorld(
            "unheard-of", "unknown",
            answers: AnswerFault(
                .s3, ["PutObject"], .refusal(400, "SomethingNew", "Nobody has heard of this error.")),
            en: "S3 refuses writes with an error that nobody knows.",
            fr: "S3 refuse les écritures par une erreur que personne ne connaît."),
    ]
}
