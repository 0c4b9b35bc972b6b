import Documents

extension Cause {
    static let roleCreation: [Cause] = [
        Cause(
            "principal-does-not-exist",
            signs: [
                Sign(
                    services: ["iam"], codes: ["MalformedPolicyDocument"], words: ["invalid principal"],
                    rank: 10)
            ],
            message: LocalizedText(
                en:
                    "IAM does not know the principal {principal}: it is mistyped, of another partition, or only "
                    + "seconds old.",
                fr:
                    "IAM ne connaît pas le principal {principal} : il est mal saisi, d’une autre partition, ou "
                    + "vieux de quelques secondes seulement."),
            fix: LocalizedText(
                en: "Compare the ARN with {platform}’s document; if it is new, try again in half a minute.",
                fr: "Comparez l’ARN avec le document de {platform} ; s’il est nouveau, réessayez dans une "
                    + "demi-minute."),
            answer: "principal"),
        Cause(
            "policy-refused",
            signs: [
                Sign(
                    services: ["iam"], codes: ["MalformedPolicyDocument"], without: ["invalid principal"],
                    rank: 10)
            ],
            message: LocalizedText(
                en: "IAM refuses the policy document: {message}",
                fr: "IAM refuse le document de politique : {message}"),
            fix: LocalizedText(
                en:
                    "Compare it with the policy this program shows: Version 2012-10-17, trust and permissions "
                    + "not swapped.",
                fr:
                    "Comparez-le avec la politique que montre ce programme : Version 2012-10-17, approbation et "
                    + "autorisations non inversées.")),
        Cause(
            "bucket-policy-refused",
            signs: [Sign(services: ["s3"], codes: ["MalformedPolicy"], rank: 10)],
            message: LocalizedText(
                en: "S3 refuses the bucket policy: {message}",
                fr: "S3 refuse la politique du bucket : {message}"),
            fix: LocalizedText(
                en: "Use Version 2012-10-17 and principals that exist.",
                fr: "Utilisez la Version 2012-10-17 et des principaux qui existent.")),
        Cause(
            "missing-iam-permission",
            signs: [
                Sign(
                    services: ["iam"], codes: ["AccessDenied", "AccessDeniedException"],
                    without: guardrailWords, rank: 10)
            ],
            message: LocalizedText(
                en: "Your credentials may not call {action}.",
                fr: "Vos identifiants ne permettent pas {action}."),
            fix: LocalizedText(
                en: "Ask an administrator to create the role, or use a profile that may.",
                fr: "Demandez à un administrateur de créer le rôle, ou utilisez un profil qui en a le droit."),
            answer: "profile"),
        Cause(
            "role-exists",
            signs: [Sign(services: ["iam"], codes: ["EntityAlreadyExists"], rank: 10)],
            message: LocalizedText(
                en: "A role named {roleName} exists already; IAM ignores case in names.",
                fr: "Un rôle nommé {roleName} existe déjà ; IAM ignore la casse des noms."),
            fix: LocalizedText(
                en: "Choose another name, or compare the existing role with this setup.",
                fr: "Choisissez un autre nom, ou comparez le rôle existant avec cette configuration."),
            answer: "roleName"),
        Cause(
            "iam-limit",
            signs: [Sign(services: ["iam"], codes: ["LimitExceeded"], rank: 10)],
            message: LocalizedText(
                en: "The account has reached a limit of IAM: {message}",
                fr: "Le compte a atteint une limite d’IAM : {message}"),
            fix: LocalizedText(
                en: "Remove what is no longer used, or ask AWS to raise the limit.",
                fr: "Supprimez ce qui ne sert plus, ou demandez à AWS de relever la limite.")),
    ]
}
