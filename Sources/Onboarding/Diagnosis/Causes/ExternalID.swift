import Documents

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html

extension Cause {
    static let externalID: [Cause] = [
        Cause(
            "external-id-blank", rungs: [.assumeRole],
            signs: [refusedRole(when: [.externalIDHasBlank], rank: 1)],
            message: LocalizedText(
                en: "The ExternalId “{externalId}” has a blank in it, so it cannot match the trust policy.",
                fr: "L’ExternalId « {externalId} » contient une espace : il ne peut pas correspondre à la "
                    + "politique d’approbation."),
            fix: LocalizedText(
                en: "Copy the ExternalId from {platform} again, without blanks around it.",
                fr: "Copiez de nouveau l’ExternalId depuis {platform}, sans espace autour."),
            answer: "externalId"),
        Cause(
            "external-id-placeholder", rungs: [.assumeRole],
            signs: [refusedRole(when: [.externalIDIsPlaceholder], rank: 2)],
            message: LocalizedText(
                en: "The ExternalId “{externalId}” is the placeholder of {platform}’s document, not yours.",
                fr: "L’ExternalId « {externalId} » est l’exemple du document de {platform}, pas le vôtre."),
            fix: LocalizedText(
                en: "Take your own ExternalId from {platform}’s screen and put it into the trust policy too.",
                fr: "Reprenez votre propre ExternalId dans l’écran de {platform} et mettez-le aussi dans la "
                    + "politique d’approbation."),
            answer: "externalId"),
        Cause(
            "external-id-not-the-organization-id", rungs: [.assumeRole],
            signs: [refusedRole(when: [.externalIDIsNoOrganizationID], rank: 2)],
            message: LocalizedText(
                en:
                    "{platform} sends your Organization ID as ExternalId, and “{externalId}” is none: it ends in "
                    + "@AdobeOrg.",
                fr:
                    "{platform} envoie votre Organization ID comme ExternalId, et « {externalId} » n’en est pas "
                    + "un : il se termine par @AdobeOrg."),
            fix: LocalizedText(
                en:
                    "Copy the Organization ID from {platform} and require exactly it in the trust policy; do not "
                    + "remove the condition.",
                fr:
                    "Copiez l’Organization ID depuis {platform} et exigez exactement celui-ci dans la politique "
                    + "d’approbation ; ne retirez pas la condition."),
            answer: "externalId"),
        Cause(
            "external-id-mismatch", rungs: [.assumeRole],
            signs: [
                refusedRole(words: [noTrustPolicy], when: [.sendsExternalID], rank: 10),
                refusedRole(without: namedReasons, when: [.sendsExternalID], rank: 20),
            ],
            message: LocalizedText(
                en: "The trust policy of {role} may ask for another ExternalId than {sentExternalId}.",
                fr: "La politique d’approbation de {role} demande peut-être un autre ExternalId que "
                    + "{sentExternalId}."),
            fix: LocalizedText(
                en:
                    "Set sts:ExternalId in the trust policy to exactly {sentExternalId}: case counts. The whole "
                    + "statement is {trustStatement}.",
                fr:
                    "Mettez exactement {sentExternalId} comme sts:ExternalId dans la politique d’approbation : "
                    + "la casse compte. L’instruction complète est {trustStatement}."),
            next: LocalizedText(
                en: "Look at the Condition of the trust policy: "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`.",
                fr: "Regardez la Condition de la politique d’approbation : "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`."),
            answer: "externalId"),
        Cause(
            "external-id-expected", rungs: [.assumeRole],
            signs: [
                refusedRole(words: [noTrustPolicy], unless: [.sendsExternalID], rank: 11),
                refusedRole(without: namedReasons, unless: [.sendsExternalID], rank: 24),
            ],
            message: LocalizedText(
                en: "The trust policy of {role} may ask for an ExternalId, and none was sent.",
                fr: "La politique d’approbation de {role} demande peut-être un ExternalId, et aucun n’a été "
                    + "envoyé."),
            fix: LocalizedText(
                en: "Give the ExternalId that stands in the trust policy’s Condition.",
                fr: "Indiquez l’ExternalId qui figure dans la Condition de la politique d’approbation."),
            next: LocalizedText(
                en: "Look whether the trust policy has an sts:ExternalId condition: "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`.",
                fr: "Vérifiez si la politique d’approbation a une condition sts:ExternalId : "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`."),
            answer: "externalId"),
    ]
}
