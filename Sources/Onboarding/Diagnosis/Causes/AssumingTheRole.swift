import Documents

// STS answers one AccessDenied for a role that does not exist, a principal that is not trusted and an
// ExternalId that does not match, on purpose; so all of them are named unless its words rule one out.

extension Cause {
    static let assumingTheRole: [Cause] = [
        Cause(
            "role-in-another-partition", rungs: [.assumeRole],
            signs: [refusedRole(when: [.roleInAnotherPartition], rank: 1)],
            message: LocalizedText(
                en: "The role {role} lies in another partition of AWS than {caller}: no trust policy reaches "
                    + "across.",
                fr: "Le rôle {role} est dans une autre partition d’AWS que {caller} : aucune politique "
                    + "d’approbation ne franchit cette limite."),
            fix: LocalizedText(
                en: "Use a bucket and a role in the partition of {platform}, or connect with an access key.",
                fr:
                    "Utilisez un bucket et un rôle dans la partition de {platform}, ou connectez-vous avec une "
                    + "clé d’accès."),
            answer: "roleArn"),
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
                en: "The test ran as {tester}, but the role trusts {principal}.",
                fr: "Le test a été fait en tant que {tester}, mais le rôle fait confiance à {principal}."),
            fix: LocalizedText(
                en: "Run the test with the credentials of {principal}, or correct the principal.",
                fr: "Relancez le test avec les identifiants de {principal}, ou corrigez le principal."),
            next: LocalizedText(
                en: "Compare the Principal of the role’s trust policy with {tester}.",
                fr: "Comparez le Principal de la politique d’approbation du rôle avec {tester}."),
            answer: "principal"),
        Cause(
            "principal-not-trusted", rungs: [.assumeRole],
            signs: [
                refusedRole(words: [noTrustPolicy], rank: 12),
                refusedRole(without: namedReasons, rank: 21),
            ],
            message: LocalizedText(
                en: "The trust policy of {role} may not name {principal} as its Principal.",
                fr: "La politique d’approbation de {role} ne nomme peut-être pas {principal} comme Principal."
            ),
            fix: LocalizedText(
                en: "Set the Principal of the trust policy to {principal}. The whole statement is "
                    + "{trustStatement}.",
                fr:
                    "Mettez {principal} comme Principal de la politique d’approbation. L’instruction complète "
                    + "est {trustStatement}."),
            next: LocalizedText(
                en: "Look at the Principal of the trust policy: "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`.",
                fr: "Regardez le Principal de la politique d’approbation : "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`."),
            answer: "principal"),
        Cause(
            "role-not-found", rungs: [.assumeRole],
            signs: [refusedRole(without: namedReasons + [noTrustPolicy], rank: 22)],
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
            "principal-recreated", rungs: [.assumeRole],
            signs: [
                refusedRole(words: [noTrustPolicy], rank: 30),
                refusedRole(without: namedReasons, rank: 30),
            ],
            message: LocalizedText(
                en:
                    "If it worked before: {principal} may have been deleted and made again, and the trust policy "
                    + "still holds the id of the old one.",
                fr:
                    "Si cela marchait avant : {principal} a peut-être été supprimé puis recréé, et la politique "
                    + "d’approbation garde l’identifiant de l’ancien."),
            fix: LocalizedText(
                en:
                    "Save the trust policy again with the ARN, so that IAM looks up its new id: {trustStatement}.",
                fr: "Enregistrez de nouveau la politique d’approbation avec l’ARN, pour qu’IAM retrouve son "
                    + "nouvel identifiant : {trustStatement}."),
            next: LocalizedText(
                en: "Look whether the Principal of the trust policy reads AROA… or AIDA… in place of an ARN.",
                fr:
                    "Regardez si le Principal de la politique d’approbation est AROA… ou AIDA… au lieu d’un ARN."
            ),
            answer: "principal"),
        Cause(
            "trust-condition-not-met", rungs: [.assumeRole],
            signs: [
                refusedRole(words: [noTrustPolicy], rank: 25), refusedRole(without: namedReasons, rank: 25),
            ],
            message: LocalizedText(
                en:
                    "The trust policy of {role} may have another condition that this call does not meet, such as MFA, "
                    + "a source address, aws:SourceAccount or aws:PrincipalOrgID; or a Deny.",
                fr:
                    "La politique d’approbation de {role} a peut-être une autre condition que cet appel ne remplit pas "
                    + "(MFA, adresse source, aws:SourceAccount, aws:PrincipalOrgID) ; ou un Deny."),
            fix: LocalizedText(
                en: "Keep sts:ExternalId as its only condition: {trustStatement}.",
                fr: "Ne gardez que sts:ExternalId comme condition : {trustStatement}."),
            next: LocalizedText(
                en: "Read every key of its Condition: "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`.",
                fr: "Lisez chaque clé de sa Condition : "
                    + "`aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`.")),
        Cause(
            "role-still-propagating", rungs: [.assumeRole],
            signs: [refusedRole(without: namedReasons, rank: 35)],
            message: LocalizedText(
                en: "If the role was made or changed within the last minute: not all of AWS may know it yet.",
                fr:
                    "Si le rôle a été créé ou modifié il y a moins d’une minute : tout AWS ne le sait peut-être pas "
                    + "encore."),
            fix: LocalizedText(
                en: "Wait a minute and test again; `s3-onboard test --wait` tries again by itself.",
                fr: "Attendez une minute et relancez le test ; `s3-onboard test --wait` réessaie de lui-même."
            ),
            next: LocalizedText(
                en: "If it is still refused after two minutes, it is one of the other causes.",
                fr: "Si le refus persiste après deux minutes, c’est l’une des autres causes.")),
        Cause(
            "caller-may-not-assume", rungs: [.assumeRole],
            signs: [
                refusedRole(words: ["no identity-based policy allows the sts:assumerole action"], rank: 5),
                refusedRole(without: namedReasons + [noTrustPolicy], rank: 40),
            ],
            message: LocalizedText(
                en: "{caller} may lack its own permission to call sts:AssumeRole on {role}.",
                fr: "{caller} n’a peut-être pas lui-même le droit d’appeler sts:AssumeRole sur {role}."),
            fix: LocalizedText(
                en:
                    "Across accounts both sides must allow it: whoever owns the caller adds to its policies "
                    + "{assumeStatement}.",
                fr: "Entre deux comptes, les deux côtés doivent l’autoriser : le propriétaire de l’appelant "
                    + "ajoute à ses politiques {assumeStatement}."),
            next: LocalizedText(
                en: "Look at the identity policies of {caller}; the trust policy cannot give this right.",
                fr: "Regardez les politiques d’identité de {caller} ; la politique d’approbation ne peut pas "
                    + "donner ce droit.")),
        Cause(
            "root-may-not-assume",
            signs: [Sign(codes: refusals, words: ["may not be assumed by root accounts"], rank: 5)],
            message: LocalizedText(
                en: "These are the keys of an account’s root user, which can assume no role.",
                fr: "Ce sont les clés de l’utilisateur racine d’un compte, qui ne peut endosser aucun rôle."),
            fix: LocalizedText(
                en: "Use the credentials of an IAM user or role, and delete the root user’s access keys.",
                fr:
                    "Utilisez les identifiants d’un utilisateur ou d’un rôle IAM, et supprimez les clés d’accès "
                    + "de l’utilisateur racine."),
            answer: "profile"),
        Cause(
            "session-tags-not-allowed",
            signs: [
                Sign(
                    actions: ["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"], codes: refusals,
                    rank: 5)
            ],
            message: LocalizedText(
                en: "The caller sends session tags or a source identity, and the trust policy does not allow "
                    + "{action}.",
                fr: "L’appelant envoie des balises de session ou une identité source, et la politique "
                    + "d’approbation n’autorise pas {action}."),
            fix: LocalizedText(
                en: "Add {action} to the Action of the trust statement, beside sts:AssumeRole.",
                fr: "Ajoutez {action} à l’Action de l’instruction d’approbation, à côté de sts:AssumeRole.")),
        Cause(
            "mfa-code-refused",
            signs: [
                Sign(codes: refusals, words: ["multifactorauthentication failed"], rank: 5),
                Sign(codes: ["ValidationError"], words: ["tokencode"], rank: 5),
            ],
            message: LocalizedText(
                en: "The MFA code was wrong, used already, or of another device.",
                fr: "Le code MFA était faux, déjà utilisé, ou d’un autre appareil."),
            fix: LocalizedText(
                en:
                    "Wait for the next code and try again; compare mfa_serial of the profile with the device.",
                fr: "Attendez le code suivant et réessayez ; comparez mfa_serial du profil avec l’appareil."),
            answer: "profile"),
        Cause(
            "web-identity-not-trusted",
            signs: [
                Sign(
                    operations: ["AssumeRoleWithWebIdentity"], codes: refusals, without: guardrailWords,
                    rank: 10)
            ],
            message: LocalizedText(
                en:
                    "The trust policy of {role} does not let this web identity in: its provider, or a condition on "
                    + "sub or aud, is another.",
                fr:
                    "La politique d’approbation de {role} ne laisse pas entrer cette identité web : son "
                    + "fournisseur, ou une condition sur sub ou aud, est autre."),
            fix: LocalizedText(
                en:
                    "Compare Principal.Federated and each Condition with the token’s iss, sub and aud, letter by "
                    + "letter: `aws iam get-role --role-name '{roleName}' --query Role.AssumeRolePolicyDocument`.",
                fr:
                    "Comparez lettre à lettre Principal.Federated et chaque Condition avec iss, sub et aud du "
                    + "jeton : `aws iam get-role --role-name '{roleName}' --query "
                    + "Role.AssumeRolePolicyDocument`.")),
        Cause(
            "no-identity-provider",
            signs: [
                Sign(codes: identityTokens, words: ["no openidconnect provider"], rank: 5),
                Sign(codes: identityTokens, words: ["incorrect token audience"], rank: 5),
            ],
            message: LocalizedText(
                en: "The role’s account has no such OpenID Connect provider or audience: {message}",
                fr:
                    "Le compte du rôle n’a pas ce fournisseur OpenID Connect, ou pas cette audience : {message}"
            ),
            fix: LocalizedText(
                en:
                    "Create it with the token’s iss as URL and its aud as client id "
                    + "(`aws iam create-open-id-connect-provider`), in the account of the role.",
                fr:
                    "Créez-le avec l’iss du jeton comme URL et son aud comme identifiant client "
                    + "(`aws iam create-open-id-connect-provider`), dans le compte du rôle.")),
    ]

    private static let identityTokens: Set<String> = [
        "InvalidIdentityToken", "InvalidIdentityTokenException",
    ]

    static let namedReasons = guardrailWords + otherReasons + [noIdentityPolicy]

    static func refusedRole(
        words: [String] = [], without: [String] = guardrailWords + otherReasons, when: [Circumstance] = [],
        unless: [Circumstance] = [], rank: Int
    ) -> Sign {
        Sign(
            actions: ["sts:AssumeRole"], codes: refusals, words: words, without: without, when: when,
            unless: unless, rank: rank)
    }
}
