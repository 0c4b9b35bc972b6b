import Documents

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html

extension Cause {
    static let tokens: [Cause] = [
        Cause(
            "global-sts-token",
            signs: [
                Sign(codes: ["InvalidToken"], when: [.regionIsOptIn], rank: 5),
                Sign(
                    codes: unknownKey.union(["AuthFailure"]), when: [.regionIsOptIn, .temporaryKey],
                    unless: [.temporaryKeyWithoutToken], rank: 5),
            ],
            message: LocalizedText(
                en:
                    "{region} must be switched on by each account, and the session token comes from STS’s global "
                    + "endpoint, or the caller’s account has not switched it on.",
                fr:
                    "{region} doit être activée par chaque compte, et le jeton de session vient du point global "
                    + "de STS, ou le compte de l’appelant ne l’a pas activée."),
            fix: LocalizedText(
                en:
                    "Take the token from the region’s own endpoint (AWS_STS_REGIONAL_ENDPOINTS=regional), and "
                    + "switch {region} on in the accounts of the caller and of the role.",
                fr: "Demandez le jeton au point de terminaison de la région (AWS_STS_REGIONAL_ENDPOINTS="
                    + "regional), et activez {region} dans les comptes de l’appelant et du rôle."),
            next: LocalizedText(
                en: "Ask with the same credentials in us-east-1: if that works, it is the region.",
                fr: "Essayez les mêmes identifiants dans us-east-1 : si cela marche, c’est la région."),
            answer: "region"),
        Cause(
            "expired-token",
            signs: [
                Sign(codes: ["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"], rank: 10)
            ],
            message: LocalizedText(
                en: "The temporary credentials have expired.",
                fr: "Les identifiants temporaires ont expiré."),
            fix: LocalizedText(
                en: "Get new ones (for a profile with SSO: `aws sso login`) and test again.",
                fr: "Obtenez-en de nouveaux (pour un profil SSO : `aws sso login`) et relancez le test."),
            answer: "profile"),
        Cause(
            "invalid-token",
            signs: [Sign(codes: ["InvalidToken"], rank: 10)],
            message: LocalizedText(
                en: "AWS does not accept the session token in region {region}.",
                fr: "AWS n’accepte pas le jeton de session dans la région {region}."),
            fix: LocalizedText(
                en: "Use the token that belongs to the access key, whole and without line breaks.",
                fr: "Utilisez le jeton qui correspond à la clé d’accès, entier et sans saut de ligne."),
            next: LocalizedText(
                en: "Ask who it is: `aws sts get-caller-identity`. If that works, the token is whole.",
                fr: "Demandez qui c’est : `aws sts get-caller-identity`. Si cela marche, le jeton est entier."
            ),
            answer: "profile"),
        Cause(
            "head-without-words",
            signs: [
                Sign(
                    operations: ["HeadBucket", "HeadObject"], statuses: 400...400, withoutCode: true,
                    unless: [.answerNamesAnotherRegion], rank: 20)
            ],
            message: LocalizedText(
                en:
                    "An answer to HEAD has no words; 400 mostly means a session token that has expired or is not "
                    + "valid in region {region}.",
                fr: "Une réponse à HEAD n’a pas de texte ; 400 veut le plus souvent dire un jeton de session "
                    + "expiré ou non valable dans la région {region}."),
            fix: LocalizedText(
                en:
                    "Ask with GET to see the words: `aws s3api list-objects-v2 --bucket '{bucket}' --max-keys 1`.",
                fr: "Demandez avec GET pour voir le texte : "
                    + "`aws s3api list-objects-v2 --bucket '{bucket}' --max-keys 1`."),
            answer: "profile"),
    ]
}
