import Documents

extension Cause {
    static let serverTrouble: [Cause] = [
        Cause(
            "throttled",
            signs: [
                Sign(
                    codes: [
                        "SlowDown", "Throttling", "ThrottlingException", "ThrottledException",
                        "RequestLimitExceeded", "TooManyRequestsException", "RequestThrottled",
                        "RequestThrottledException", "BandwidthLimitExceeded", "PriorRequestNotComplete",
                    ], rank: 5),
                Sign(statuses: 429...429, rank: 6),
                Sign(statuses: 503...503, rank: 7),
                Sign(codes: ["ServiceUnavailable"], rank: 7),
            ],
            message: LocalizedText(
                en: "AWS asks to slow down ({code}): too many requests at the moment.",
                fr: "AWS demande de ralentir ({code}) : trop de requêtes en ce moment."),
            fix: LocalizedText(
                en: "Wait a minute and test again; nothing is wrong with the setup so far.",
                fr: "Attendez une minute et relancez le test ; rien n’indique une erreur de configuration.")),
        Cause(
            "server-error",
            signs: [
                Sign(statuses: 500...502, rank: 10), Sign(statuses: 504...599, rank: 10),
                // S3 may begin an answer with 200 and only then find out that it cannot finish.
                Sign(codes: ["InternalError", "InternalFailure", "ServiceFailure"], rank: 10),
            ],
            message: LocalizedText(
                en: "The server failed by itself (status {status}, {code}), request id {requestId}.",
                fr: "Le serveur a échoué de lui-même (statut {status}, {code}), identifiant de requête "
                    + "{requestId}."),
            fix: LocalizedText(
                en: "Try again; if it stays, give the request id to AWS’s support.",
                fr: "Réessayez ; si cela persiste, donnez l’identifiant de requête au support d’AWS.")),
        Cause(
            "conflicting-request",
            signs: [
                Sign(
                    codes: [
                        "OperationAborted", "ConditionalRequestConflict", "ConcurrentModification",
                        "EntityTemporarilyUnmodifiable",
                    ], rank: 10)
            ],
            message: LocalizedText(
                en: "Another request changes the same thing at the same time ({code}).",
                fr: "Une autre requête modifie la même chose au même moment ({code})."),
            fix: LocalizedText(
                en: "Wait some seconds and try again.", fr: "Attendez quelques secondes et réessayez.")),
    ]
}
