import Documents

// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html

extension Cause {
    static let externalIDNotRequired = Cause(
        "external-id-not-required", rungs: [.externalIDMissing], signs: [],
        message: LocalizedText(
            en:
                "The role {role} could be assumed without any ExternalId: whoever can make {platform} use this "
                + "ARN can write here.",
            fr: "Le rôle {role} a pu être endossé sans aucun ExternalId : quiconque fait utiliser cet ARN à "
                + "{platform} peut écrire ici."),
        fix: LocalizedText(
            en:
                "Add to the trust policy: \"Condition\": {\"StringEquals\": {\"sts:ExternalId\": \"{externalId}\"}}.",
            fr: "Ajoutez à la politique d’approbation : "
                + "\"Condition\": {\"StringEquals\": {\"sts:ExternalId\": \"{externalId}\"}}."),
        next: LocalizedText(
            en:
                "Look at the rung external-id-wrong: if it is refused there, a condition stands there but ends in "
                + "…IfExists; if not, there is none.",
            fr:
                "Regardez l’échelon external-id-wrong : s’il y est refusé, une condition existe mais finit par "
                + "…IfExists ; sinon, il n’y en a pas."),
        answer: "externalId")

    static let externalIDNotCompared = Cause(
        "external-id-not-compared", rungs: [.externalIDWrong], signs: [],
        message: LocalizedText(
            en: "The role {role} could be assumed with a wrong ExternalId.",
            fr: "Le rôle {role} a pu être endossé avec un mauvais ExternalId."),
        fix: LocalizedText(
            en:
                "Compare it exactly in the trust policy: StringEquals with “{externalId}”, not StringLike, not "
                + "…IfExists, not …IgnoreCase.",
            fr:
                "Comparez-le exactement dans la politique d’approbation : StringEquals avec « {externalId} », "
                + "ni StringLike, ni …IfExists, ni …IgnoreCase."),
        answer: "externalId")

    static let externalIDCaseIgnored = Cause(
        "external-id-case-ignored", rungs: [.externalIDWrong], signs: [],
        message: LocalizedText(
            en:
                "The role {role} could be assumed with the ExternalId in the other case: its trust policy ignores case.",
            fr:
                "Le rôle {role} a pu être endossé avec l’ExternalId dans l’autre casse : sa politique d’approbation "
                + "ignore la casse."),
        fix: LocalizedText(
            en: "Write StringEquals in place of StringEqualsIgnoreCase: {trustStatement}.",
            fr: "Écrivez StringEquals à la place de StringEqualsIgnoreCase : {trustStatement}."),
        answer: "externalId")
}
