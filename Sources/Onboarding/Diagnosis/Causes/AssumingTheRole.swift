import Documents

// STS answers one AccessDenied for a role that does not exist, a principal that is not trusted and an
// ExternalId that does not match, on purpose; so all of them are named unless its words rule one out.

extension Cause {
    static let assumingTheRole: [Cause] = [
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
            "role-in-another-account", rungs: [.assumeRole],
            signs: [refusedRole(when: [.roleInAnotherAccount], rank: 3)],
            message: LocalizedText(
                en: "The role {role} is in account {roleAccount}, but your account is {account}.",
                fr: "Le rôle {role} est dans le compte {roleAccount}, mais votre compte est {account}."),
            fix: LocalizedText(
                en: "Copy the role’s ARN again from IAM in account {account}.",
                fr: "Copiez de nouveau l’ARN du rôle depuis IAM dans le compte {account}."),
            next: LocalizedText(
                en: "Compare the account in the role’s ARN with the one of `aws sts get-caller-identity`.",
                fr: "Comparez le compte dans l’ARN du rôle avec celui de `aws sts get-caller-identity`."),
            answer: "roleArn"),
        Cause(
            "caller-is-not-the-principal", rungs: [.assumeRole],
            signs: [refusedRole(when: [.callerIsNotPrincipal], rank: 4)],
            message: LocalizedText(
                en: "The test ran as {caller}, but the role trusts {principal}.",
                fr: "Le test a été fait en tant que {caller}, mais le rôle fait confiance à {principal}."),
            fix: LocalizedText(
                en: "Run the test with the credentials of {principal}, or correct the principal.",
                fr: "Relancez le test avec les identifiants de {principal}, ou corrigez le principal."),
            next: LocalizedText(
                en: "Compare the Principal of the role’s trust policy with {caller}.",
                fr: "Comparez le Principal de la politique d’approbation du rôle avec {caller}."),
            answer: "principal"),
        Cause(
            "external-id-mismatch", rungs: [.assumeRole],
            signs: [
                refusedRole(
                    words: ["no role trust policy allows the sts:assumerole action"],
                    when: [.sendsExternalID],
                    rank: 10),
                refusedRole(without: namedReasons, when: [.sendsExternalID], rank: 20),
            ],
            message: LocalizedText(
                en: "The trust policy of {role} may ask for another ExternalId than “{externalId}”.",
                fr: "La politique d’approbation de {role} demande peut-être un autre ExternalId que "
                    + "« {externalId} »."),
            fix: LocalizedText(
                en: "Set sts:ExternalId in the trust policy to exactly “{externalId}”: case counts.",
                fr:
                    "Mettez exactement « {externalId} » comme sts:ExternalId dans la politique d’approbation : "
                    + "la casse compte."),
            next: LocalizedText(
                en: "Look at the Condition of the trust policy: "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`.",
                fr: "Regardez la Condition de la politique d’approbation : "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`."),
            answer: "externalId"),
        Cause(
            "external-id-expected", rungs: [.assumeRole],
            signs: [
                refusedRole(
                    words: ["no role trust policy allows the sts:assumerole action"],
                    unless: [.sendsExternalID], rank: 11),
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
                en: "Look whether the trust policy has an sts:ExternalId condition.",
                fr: "Vérifiez si la politique d’approbation a une condition sts:ExternalId."),
            answer: "externalId"),
        Cause(
            "principal-not-trusted", rungs: [.assumeRole],
            signs: [
                refusedRole(words: ["no role trust policy allows the sts:assumerole action"], rank: 12),
                refusedRole(without: namedReasons, rank: 21),
            ],
            message: LocalizedText(
                en: "The trust policy of {role} may not name {principal} as its Principal.",
                fr: "La politique d’approbation de {role} ne nomme peut-être pas {principal} comme Principal."
            ),
            fix: LocalizedText(
                en: "Set the Principal of the trust policy to {principal}. If it shows an id such as AROA…, "
                    + "the old principal was deleted: save the ARN again.",
                fr: "Mettez {principal} comme Principal de la politique d’approbation. S’il affiche un "
                    + "identifiant du type AROA…, l’ancien principal a été supprimé : enregistrez de nouveau "
                    + "l’ARN."),
            next: LocalizedText(
                en: "Look at the Principal of the trust policy: "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`.",
                fr: "Regardez le Principal de la politique d’approbation : "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`."),
            answer: "principal"),
        Cause(
            "role-not-found", rungs: [.assumeRole],
            signs: [
                refusedRole(
                    without: namedReasons + ["no role trust policy allows the sts:assumerole action"],
                    rank: 22)
            ],
            message: LocalizedText(
                en: "The role {role} may not exist under this exact ARN: case and path count.",
                fr: "Le rôle {role} n’existe peut-être pas sous cet ARN exact : la casse et le chemin "
                    + "comptent."),
            fix: LocalizedText(
                en: "Copy the ARN from the role’s page in IAM, with its path if it has one.",
                fr: "Copiez l’ARN depuis la page du rôle dans IAM, avec son chemin s’il en a un."),
            next: LocalizedText(
                en: "Ask IAM in account {roleAccount}: "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.Arn`.",
                fr: "Demandez à IAM dans le compte {roleAccount} : "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.Arn`."),
            answer: "roleArn"),
        Cause(
            "caller-may-not-assume", rungs: [.assumeRole],
            signs: [
                refusedRole(
                    words: ["no identity-based policy allows the sts:assumerole action"], rank: 5),
                refusedRole(
                    without: namedReasons + ["no role trust policy allows the sts:assumerole action"],
                    rank: 40),
            ],
            message: LocalizedText(
                en: "{caller} may lack its own permission to call sts:AssumeRole on {role}.",
                fr: "{caller} n’a peut-être pas lui-même le droit d’appeler sts:AssumeRole sur {role}."),
            fix: LocalizedText(
                en:
                    "Across accounts both sides must allow it: whoever owns the caller adds sts:AssumeRole on "
                    + "{role} to its policies.",
                fr: "Entre deux comptes, les deux côtés doivent l’autoriser : le propriétaire de l’appelant "
                    + "ajoute sts:AssumeRole sur {role} à ses politiques."),
            next: LocalizedText(
                en: "Look at the identity policies of {caller}; the trust policy cannot give this right.",
                fr: "Regardez les politiques d’identité de {caller} ; la politique d’approbation ne peut pas "
                    + "donner ce droit.")),
        Cause(
            "region-disabled", rungs: [.identity, .assumeRole, .externalIDMissing, .externalIDWrong],
            signs: [Sign(services: ["sts"], codes: ["RegionDisabledException"], rank: 10)],
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
            "session-duration", rungs: [.assumeRole],
            signs: [
                Sign(
                    operations: ["AssumeRole"], codes: ["ValidationError"], words: ["durationseconds"],
                    rank: 10)
            ],
            message: LocalizedText(
                en: "The session asked for is longer than the role allows.",
                fr: "La session demandée est plus longue que ce que le rôle permet."),
            fix: LocalizedText(
                en:
                    "Ask for at most the role’s MaxSessionDuration; a role that assumes a role gets one hour.",
                fr:
                    "Demandez au plus la MaxSessionDuration du rôle ; un rôle qui endosse un rôle a une heure."
            )),
        Cause(
            "role-arn-malformed", rungs: [.assumeRole],
            signs: [
                Sign(
                    operations: ["AssumeRole"], codes: ["ValidationError"], without: ["durationseconds"],
                    rank: 10)
            ],
            message: LocalizedText(
                en: "STS does not take {role} as the ARN of a role.",
                fr: "STS n’accepte pas {role} comme ARN d’un rôle."),
            fix: LocalizedText(
                en: "Give an ARN of the form arn:aws:iam::123456789012:role/name.",
                fr: "Donnez un ARN de la forme arn:aws:iam::123456789012:role/nom."),
            answer: "roleArn"),
    ]

    private static let namedReasons = guardrailWords + ["no identity-based policy allows"]

    private static func refusedRole(
        words: [String] = [], without: [String] = guardrailWords, when: [Circumstance] = [],
        unless: [Circumstance] = [], rank: Int
    ) -> Sign {
        Sign(
            operations: ["AssumeRole"], codes: ["AccessDenied"], words: words, without: without, when: when,
            unless: unless, rank: rank)
    }
}
