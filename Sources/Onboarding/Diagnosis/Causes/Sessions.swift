import Documents

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html#API_AssumeRole_Errors

extension Cause {
    static let sessions: [Cause] = [
        Cause(
            "region-disabled", signs: [Sign(services: ["sts"], codes: ["RegionDisabledException"], rank: 10)],
            message: LocalizedText(
                en: "STS is switched off in region {region} for the account of the role.",
                fr: "STS est désactivé dans la région {region} pour le compte du rôle."),
            fix: LocalizedText(
                en: "Switch STS on for {region} in IAM’s account settings, or use a region where it is on.",
                fr:
                    "Activez STS pour {region} dans les paramètres de compte d’IAM, ou utilisez une région où "
                    + "il est actif."),
            answer: "region"),
        Cause(
            "session-duration-chained",
            signs: [Sign(codes: ["ValidationError"], words: ["role chaining"], rank: 5)],
            message: LocalizedText(
                en: "A role that assumes a role gets one hour at most, and more was asked for.",
                fr: "Un rôle qui endosse un rôle a une heure au plus, et davantage était demandé."),
            fix: LocalizedText(
                en: "Ask for 3600 seconds; raising the role’s MaxSessionDuration does not help here.",
                fr: "Demandez 3600 secondes ; augmenter la MaxSessionDuration du rôle n’y change rien."),
            answer: "sessionDuration"),
        Cause(
            "session-duration",
            signs: [
                Sign(
                    codes: ["ValidationError"], words: ["durationseconds"], without: ["role chaining"],
                    rank: 10)
            ],
            message: LocalizedText(
                en: "The session asked for is longer than the role allows.",
                fr: "La session demandée est plus longue que ce que le rôle permet."),
            fix: LocalizedText(
                en:
                    "Ask for at most the role’s MaxSessionDuration, or raise it: "
                    + "`aws iam update-role --role-name '{roleName}' --max-session-duration 43200`.",
                fr:
                    "Demandez au plus la MaxSessionDuration du rôle, ou augmentez-la : "
                    + "`aws iam update-role --role-name '{roleName}' --max-session-duration 43200`."),
            answer: "sessionDuration"),
        Cause(
            "session-name-invalid",
            signs: [
                Sign(services: ["sts"], codes: ["ValidationError"], words: ["rolesessionname"], rank: 10)
            ],
            message: LocalizedText(
                en: "STS does not take the name of the session.",
                fr: "STS n’accepte pas le nom de la session."),
            fix: LocalizedText(
                en: "A session name has 2 to 64 letters, digits and +=,.@-_ characters, and no blanks.",
                fr: "Un nom de session a de 2 à 64 lettres, chiffres et caractères +=,.@-_, sans espace.")),
        Cause(
            "external-id-form",
            signs: [Sign(services: ["sts"], codes: ["ValidationError"], words: ["externalid"], rank: 10)],
            message: LocalizedText(
                en: "STS does not take {sentExternalId} as an ExternalId.",
                fr: "STS n’accepte pas {sentExternalId} comme ExternalId."),
            fix: LocalizedText(
                en: "An ExternalId has 2 to 1,224 letters, digits and +=,.@:/-_ characters, and no blanks.",
                fr: "Un ExternalId a de 2 à 1 224 lettres, chiffres et caractères +=,.@:/-_, sans espace."),
            answer: "externalId"),
        Cause(
            "role-arn-malformed",
            signs: [
                Sign(
                    operations: ["AssumeRole"], codes: ["ValidationError"],
                    without: [
                        "durationseconds", "role chaining", "rolesessionname", "externalid", "tokencode",
                    ],
                    rank: 10)
            ],
            message: LocalizedText(
                en: "STS does not take {role} as the ARN of a role.",
                fr: "STS n’accepte pas {role} comme ARN d’un rôle."),
            fix: LocalizedText(
                en: "Give an ARN of the form arn:aws:iam::123456789012:role/name.",
                fr: "Donnez un ARN de la forme arn:aws:iam::123456789012:role/nom."),
            answer: "roleArn"),
        Cause(
            "session-policy-too-large", signs: [Sign(codes: ["PackedPolicyTooLarge"], rank: 10)],
            message: LocalizedText(
                en: "The session’s policy and tags together are larger than STS takes.",
                fr: "La politique et les balises de la session dépassent ensemble ce que STS accepte."),
            fix: LocalizedText(
                en: "Shorten the session policy, or send fewer tags.",
                fr: "Raccourcissez la politique de session, ou envoyez moins de balises.")),
    ]
}
