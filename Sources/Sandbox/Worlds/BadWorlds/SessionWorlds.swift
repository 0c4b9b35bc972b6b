extension SandboxWorld {
    static let sessions = [
        SandboxWorld(
            "sts-region-disabled", "region-disabled",
            answers: AnswerFault(
                .sts, ["AssumeRole"],
                .refusal(
                    403, "RegionDisabledException",
                    "STS is not activated in this region for account:\(CustomerWorld.accountID). Your account administrator "
                        + "can activate STS in this region using the IAM Console.")),
            en: "STS is switched off in the region for the role’s account.",
            fr: "STS est désactivé dans la région pour le compte du rôle."),
        SandboxWorld(
            "session-too-long", "session-duration-chained",
            answers: AnswerFault(
                .sts, ["AssumeRole"],
                .refusal(
                    400, "ValidationError",
                    "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
                )),
            en: "The session asked for is longer than a role may give another.",
            fr: "La session demandée dépasse ce qu’un rôle peut accorder à un autre."),
        SandboxWorld(
            "token-expired", "expired-token",
            answers: AnswerFault(
                .s3, ["PutObject", "CreateMultipartUpload"],
                .refusal(400, "ExpiredToken", "The provided token has expired.")),
            en: "The session has expired before the write.", fr: "La session a expiré avant l’écriture."),
        SandboxWorld(
            "token-invalid", "invalid-token",
            answers: AnswerFault(
                .s3, ["PutObject", "CreateMultipartUpload"],
                .refusal(400, "InvalidToken", "The provided token is malformed or otherwise invalid.")),
            en: "S3 does not take the session’s token.", fr: "S3 n’accepte pas le jeton de la session."),
        SandboxWorld(
            "clock-ahead", "clock-skew", clockAhead: 1200,
            en: "The server’s clock is twenty minutes ahead of this machine’s.",
            fr: "L’horloge du serveur avance de vingt minutes sur celle de cette machine."),
        SandboxWorld(
            "slow-consistency", "external-id-mismatch",
            answers: AnswerFault(
                .sts, ["AssumeRole"], times: 2,
                .refusal(
                    403, "AccessDenied",
                    "User: {caller} is not authorized to perform: sts:AssumeRole on resource: {resource}")),
            en: "A role that was just made is known only at the third attempt.",
            fr: "Un rôle qui vient d’être créé n’est connu qu’à la troisième tentative."),
    ]
}
