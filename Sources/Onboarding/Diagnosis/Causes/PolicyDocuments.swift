import Documents

// The words are those of IAM, as moto imitates them and public logs show them.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html

extension Cause {
    static let policyDocuments: [Cause] = [
        Cause(
            "principal-was-deleted",
            signs: [
                invalidPrincipal(["\"aroa"], rank: 5), invalidPrincipal(["\"aida"], rank: 5),
            ],
            message: LocalizedText(
                en: "The policy names a principal by an id (AROA…, AIDA…) that is deleted: {message}",
                fr: "La politique nomme un principal par un identifiant (AROA…, AIDA…) qui est supprimé : "
                    + "{message}"),
            fix: LocalizedText(
                en: "Put the principal’s ARN in place of the id: {trustStatement}.",
                fr: "Mettez l’ARN du principal à la place de l’identifiant : {trustStatement}."),
            answer: "principal"),
        Cause(
            "role-names-itself",
            signs: [
                Sign(
                    operations: ["CreateRole", "UpdateAssumeRolePolicy"], codes: malformed,
                    words: ["invalid principal"], when: [.messageNamesTheRole], rank: 5)
            ],
            message: LocalizedText(
                en: "The trust policy names the role itself, and IAM does not know the role yet.",
                fr: "La politique d’approbation nomme le rôle lui-même, et IAM ne connaît pas encore le rôle."
            ),
            fix: LocalizedText(
                en:
                    "Create the role without naming itself, wait half a minute, then add it to the trust policy.",
                fr:
                    "Créez le rôle sans qu’il se nomme lui-même, attendez une demi-minute, puis ajoutez-le à la "
                    + "politique d’approbation."),
            answer: "principal"),
        Cause(
            "principal-does-not-exist",
            signs: [
                Sign(
                    codes: malformed, words: ["invalid principal"], without: ["\"aroa", "\"aida"],
                    unless: [.messageNamesTheRole], rank: 10),
                Sign(codes: malformed, words: ["federated principals must be"], rank: 5),
            ],
            message: LocalizedText(
                en:
                    "IAM does not know the principal {wantedPrincipal}: it is mistyped, of another partition, or only "
                    + "seconds old.",
                fr:
                    "IAM ne connaît pas le principal {wantedPrincipal} : il est mal saisi, d’une autre partition, ou "
                    + "vieux de quelques secondes seulement."),
            fix: LocalizedText(
                en: "Compare the ARN with {platform}’s document; if it is new, try again in half a minute.",
                fr: "Comparez l’ARN avec le document de {platform} ; s’il est nouveau, réessayez dans une "
                    + "demi-minute."),
            next: LocalizedText(
                en:
                    "Trust the principal’s account (…:root) for a try: if IAM takes that, the name behind it is "
                    + "wrong.",
                fr:
                    "Essayez avec le compte du principal (…:root) : si IAM l’accepte, c’est le nom qui est faux."
            ),
            answer: "principal"),
        Cause(
            "policy-version",
            signs: [
                Sign(codes: malformed.union(bucketMalformed), words: ["version 2012-10-17"], rank: 5),
                Sign(codes: malformed.union(bucketMalformed), words: ["valid version string"], rank: 5),
            ],
            message: LocalizedText(
                en: "The policy’s Version is none that exists; it is not a date to choose.",
                fr: "La Version de la politique n’existe pas ; ce n’est pas une date à choisir."),
            fix: LocalizedText(
                en: "Write \"Version\": \"2012-10-17\".", fr: "Écrivez \"Version\": \"2012-10-17\".")),
        Cause(
            "policies-swapped",
            signs: [
                Sign(codes: malformed, words: ["prohibited field resource"], rank: 5),
                Sign(codes: malformed, words: ["prohibited field principal"], rank: 5),
                Sign(codes: malformed, words: ["should not specify a principal"], rank: 5),
                Sign(codes: malformed, words: ["trust policy statement actions"], rank: 5),
                Sign(codes: malformed, words: ["may only specify sts assumerole actions"], rank: 5),
            ],
            message: LocalizedText(
                en: "Trust policy and permissions policy are swapped: {message}",
                fr: "Politique d’approbation et politique d’autorisations sont inversées : {message}"),
            fix: LocalizedText(
                en:
                    "The one with Principal and sts:AssumeRole is the trust policy; the one with Resource is the "
                    + "permissions policy. The trust statement is {trustStatement}.",
                fr:
                    "Celle avec Principal et sts:AssumeRole est la politique d’approbation ; celle avec Resource "
                    + "est la politique d’autorisations. L’instruction d’approbation est {trustStatement}.")),
        Cause(
            "policy-incomplete",
            signs: [
                Sign(codes: malformed, words: ["must contain resources"], rank: 5),
                Sign(codes: malformed, words: ["must contain actions"], rank: 5),
                Sign(codes: malformed.union(bucketMalformed), words: ["missing required field"], rank: 5),
            ],
            message: LocalizedText(
                en: "A statement of the policy lacks an element: {message}",
                fr: "Il manque un élément dans une instruction de la politique : {message}"),
            fix: LocalizedText(
                en:
                    "A permissions statement needs Effect, Action and Resource; a trust statement Effect, Principal "
                    + "and Action.",
                fr: "Une instruction d’autorisations exige Effect, Action et Resource ; une instruction "
                    + "d’approbation Effect, Principal et Action.")),
        Cause(
            "policy-resource",
            signs: [
                Sign(codes: malformed, words: ["must be in arn format"], rank: 5),
                Sign(codes: malformed, words: ["is not valid for resource"], rank: 5),
                Sign(codes: malformed, words: ["contain region information"], rank: 5),
                Sign(codes: malformed, words: ["resource path must"], rank: 5),
                Sign(codes: bucketMalformed, words: ["invalid resource"], rank: 5),
            ],
            message: LocalizedText(
                en: "A Resource of the policy is no right ARN: {message}",
                fr: "Une Resource de la politique n’est pas un ARN correct : {message}"),
            fix: LocalizedText(
                en:
                    "An ARN of S3 has three colons in a row: arn:aws:s3:::bucket and {objects}; placeholders must "
                    + "be filled in, and a bucket policy names its own bucket alone.",
                fr: "Un ARN de S3 a trois deux-points de suite : arn:aws:s3:::bucket et {objects} ; les "
                    + "emplacements doivent être remplis, et une politique de bucket ne nomme que le sien."),
            answer: "bucket"),
        Cause(
            "policy-action",
            signs: [
                Sign(codes: malformed, words: ["prefaced by a vendor"], rank: 5),
                Sign(codes: malformed, words: ["only one colon"], rank: 5),
                Sign(codes: malformed, words: ["vendor", "is not valid"], rank: 5),
                Sign(codes: bucketMalformed, words: ["invalid action"], rank: 5),
                Sign(codes: bucketMalformed, words: ["does not apply to any resource"], rank: 5),
            ],
            message: LocalizedText(
                en: "An Action of the policy does not exist, or does not fit its Resource: {message}",
                fr: "Une Action de la politique n’existe pas, ou ne correspond pas à sa Resource : {message}"),
            fix: LocalizedText(
                en:
                    "Actions read s3:PutObject; those on objects need bucket/*, those on the bucket its bare ARN.",
                fr:
                    "Les actions s’écrivent s3:PutObject ; celles sur les objets exigent bucket/*, celles sur le "
                    + "bucket son ARN nu.")),
        Cause(
            "policy-sid",
            signs: [Sign(codes: malformed.union(bucketMalformed), words: ["(sid)"], rank: 5)],
            message: LocalizedText(
                en:
                    "Two statements of the policy have the same Sid, or a Sid has other characters than letters and "
                    + "digits.",
                fr:
                    "Deux instructions de la politique ont le même Sid, ou un Sid a d’autres caractères que des "
                    + "lettres et des chiffres."),
            fix: LocalizedText(
                en: "Give each Sid once, of letters and digits only, or leave them out.",
                fr: "Donnez chaque Sid une fois, en lettres et chiffres seulement, ou omettez-les.")),
        Cause(
            "policy-syntax",
            signs: [
                Sign(codes: malformed, words: ["syntax error"], rank: 5),
                Sign(codes: malformed, words: ["legacy parsing"], rank: 5),
                Sign(codes: malformed, words: ["json"], rank: 5),
                Sign(codes: bucketMalformed, words: ["json"], rank: 5),
                Sign(codes: bucketMalformed, words: ["syntax"], rank: 5),
                Sign(codes: bucketMalformed, words: ["unknown field"], rank: 5),
            ],
            message: LocalizedText(
                en: "The policy is no valid JSON policy: {message}",
                fr: "La politique n’est pas une politique JSON valable : {message}"),
            fix: LocalizedText(
                en:
                    "Have it checked: `s3-onboard lint FILE` names the place: a missing comma, Effect, a mistyped "
                    + "element, a Version that does not exist.",
                fr:
                    "Faites-la vérifier : `s3-onboard lint FICHIER` nomme l’endroit : une virgule ou Effect qui "
                    + "manque, un élément mal écrit, une Version qui n’existe pas.")),
        Cause(
            "bucket-policy-principal",
            signs: [Sign(codes: bucketMalformed, words: ["invalid principal"], rank: 5)],
            message: LocalizedText(
                en:
                    "The bucket policy names a principal that does not exist: mistyped, deleted, or of another "
                    + "partition.",
                fr:
                    "La politique du bucket nomme un principal qui n’existe pas : mal saisi, supprimé, ou d’une "
                    + "autre partition."),
            fix: LocalizedText(
                en:
                    "Copy the ARN again; an id such as AROA… stands where a role was deleted: {bucketStatement}.",
                fr: "Copiez de nouveau l’ARN ; un identifiant AROA… remplace un rôle supprimé : "
                    + "{bucketStatement}."),
            answer: "principal"),
        Cause(
            "policy-refused",
            signs: [Sign(codes: malformed.union(bucketMalformed), without: knownWords, rank: 10)],
            message: LocalizedText(
                en: "AWS refuses the policy document: {message}",
                fr: "AWS refuse le document de politique : {message}"),
            fix: LocalizedText(
                en:
                    "Compare it with the policy this program shows: Version 2012-10-17, trust and permissions "
                    + "not swapped.",
                fr:
                    "Comparez-le avec la politique que montre ce programme : Version 2012-10-17, approbation et "
                    + "autorisations non inversées.")),
    ]

    private static let malformed: Set<String> = [
        "MalformedPolicyDocument", "MalformedPolicyDocumentException",
    ]
    private static let bucketMalformed: Set<String> = ["MalformedPolicy"]

    private static func invalidPrincipal(_ words: [String], rank: Int) -> Sign {
        Sign(codes: malformed, words: ["invalid principal"] + words, rank: rank)
    }

    /// The words of the causes above: what none of them explains is told as it is.
    private static let knownWords = [
        "invalid principal", "federated principals", "version 2012-10-17", "valid version string",
        "prohibited field",
        "should not specify a principal", "trust policy statement actions", "may only specify sts",
        "must contain", "missing required field", "must be in arn format", "is not valid",
        "region information",
        "resource path must", "invalid resource", "prefaced by a vendor", "only one colon", "invalid action",
        "does not apply to any resource", "(sid)", "syntax", "legacy parsing", "json", "unknown field",
    ]
}
