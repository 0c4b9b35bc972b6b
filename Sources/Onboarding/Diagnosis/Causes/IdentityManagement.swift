import Documents

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html

extension Cause {
    static let identityManagement: [Cause] = [
        Cause(
            "missing-iam-permission",
            signs: [Sign(services: ["iam"], codes: refusals, without: guardrailWords, rank: 10)],
            message: LocalizedText(
                en: "Your credentials may not call {action}.",
                fr: "Vos identifiants ne permettent pas {action}."),
            fix: LocalizedText(
                en: "Ask an administrator to create the role, or use a profile that may: {allowStatement}.",
                fr:
                    "Demandez à un administrateur de créer le rôle, ou utilisez un profil qui en a le droit : "
                    + "{allowStatement}."),
            answer: "profile"),
        Cause(
            "missing-permission",
            signs: [
                Sign(
                    otherThan: explainedActions, codes: refusals, words: [noIdentityPolicy],
                    without: ["perform: kms:", "perform: iam:"], rank: 10),
                bareRefusal(of: settingActions, rank: 20),
            ],
            message: LocalizedText(
                en: "{caller} lacks {action}.", fr: "{caller} n’a pas {action}."),
            fix: LocalizedText(
                en: "If it needs it, allow it: {allowStatement}.",
                fr: "S’il en a besoin, autorisez-le : {allowStatement}."),
            next: LocalizedText(
                en: "Look whether the platform’s document asks for {action} at all.",
                fr: "Vérifiez si le document de la plateforme demande {action}.")),
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
            "no-such-role",
            signs: [Sign(services: ["iam"], codes: ["NoSuchEntity", "NoSuchEntityException"], rank: 10)],
            message: LocalizedText(
                en: "IAM knows no such role, user or policy: {message}",
                fr: "IAM ne connaît ni rôle, ni utilisateur, ni politique de ce nom : {message}"),
            fix: LocalizedText(
                en:
                    "Copy the name without its path and in its exact case; look whether the profile is of account "
                    + "{roleAccount}.",
                fr:
                    "Copiez le nom sans son chemin et dans sa casse exacte ; vérifiez que le profil est bien du "
                    + "compte {roleAccount}."),
            answer: "roleName"),
        Cause(
            "policy-too-long",
            signs: [
                limit(["maximum policy size"]), limit(["aclsizeperrole"]), limit(["policysize"]),
            ],
            message: LocalizedText(
                en: "The policy is longer than IAM takes: {message}",
                fr: "La politique est plus longue que ce qu’IAM accepte : {message}"),
            fix: LocalizedText(
                en:
                    "Shorten it (blanks do not count): a trust policy has 2,048 characters, all inline policies of "
                    + "a role together 10,240, a managed policy 6,144; or ask AWS to raise the quota.",
                fr: "Raccourcissez-la (les espaces ne comptent pas) : une politique d’approbation a 2 048 "
                    + "caractères, les politiques en ligne d’un rôle ensemble 10 240, une politique gérée 6 144 ; "
                    + "ou demandez à AWS d’augmenter le quota.")),
        Cause(
            "iam-limit",
            signs: [
                Sign(
                    services: ["iam"], codes: ["LimitExceeded", "LimitExceededException"],
                    without: ["maximum policy size", "aclsizeperrole", "policysize"], rank: 10)
            ],
            message: LocalizedText(
                en: "The account has reached a limit of IAM: {message}",
                fr: "Le compte a atteint une limite d’IAM : {message}"),
            fix: LocalizedText(
                en: "Remove what is no longer used, or ask AWS to raise the limit.",
                fr: "Supprimez ce qui ne sert plus, ou demandez à AWS de relever la limite.")),
        Cause(
            "iam-still-in-use",
            signs: [Sign(codes: ["DeleteConflict", "DeleteConflictException"], rank: 10)],
            message: LocalizedText(
                en: "IAM deletes nothing that something still hangs on: {message}",
                fr: "IAM ne supprime rien à quoi tient encore quelque chose : {message}"),
            fix: LocalizedText(
                en: "First delete its inline policies, detach its managed ones, and delete its access keys; "
                    + "`s3-onboard apply --undo` does so for what it made itself.",
                fr:
                    "Supprimez d’abord ses politiques en ligne, détachez ses politiques gérées et supprimez ses clés "
                    + "d’accès ; `s3-onboard apply --undo` le fait pour ce qu’il a créé.")),
        Cause(
            "cloudformation-capability",
            signs: [
                Sign(codes: ["InsufficientCapabilities", "InsufficientCapabilitiesException"], rank: 10)
            ],
            message: LocalizedText(
                en: "CloudFormation makes a role with a name of its own only when it is told so.",
                fr: "CloudFormation ne crée un rôle au nom choisi que si on le lui permet."),
            fix: LocalizedText(
                en: "Add `--capabilities CAPABILITY_NAMED_IAM` to the command, or tick it in the console.",
                fr: "Ajoutez `--capabilities CAPABILITY_NAMED_IAM` à la commande, ou cochez-le dans la "
                    + "console.")),
        Cause(
            "iam-value-invalid",
            signs: [
                Sign(services: ["iam"], codes: ["ValidationError", "InvalidInput"], rank: 10)
            ],
            message: LocalizedText(
                en: "IAM does not take a value of the request: {message}",
                fr: "IAM n’accepte pas une valeur de la requête : {message}"),
            fix: LocalizedText(
                en:
                    "Check the role’s name (1 to 64 letters, digits and +=,.@-_ characters), its path and tags.",
                fr:
                    "Vérifiez le nom du rôle (de 1 à 64 lettres, chiffres et caractères +=,.@-_), son chemin et "
                    + "ses balises."),
            answer: "roleName"),
    ]

    private static func limit(_ words: [String]) -> Sign {
        Sign(codes: ["LimitExceeded", "LimitExceededException"], words: words, rank: 5)
    }

    /// The actions whose refusal has a cause of its own.
    private static let explainedActions: Set<String> = [
        "s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:ListBucket", "s3:AbortMultipartUpload",
        "s3:ListMultipartUploadParts", "s3:ListBucketMultipartUploads", "s3:PutObjectAcl", "sts:AssumeRole",
        "sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext",
    ]
}
