import Documents

// https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege

extension Cause {
    static let objectRightsTooWide = Cause(
        "object-rights-too-wide", rungs: [.outsideFolder, .siblingFolder], signs: [],
        message: LocalizedText(
            en:
                "{key}, outside the folder, could be written: the permissions policy, or the bucket’s own, reaches further "
                + "than {objects}.",
            fr:
                "{key}, hors du dossier, a pu être écrit : la politique d’autorisations, ou celle du bucket, va plus loin "
                + "que {objects}."),
        fix: LocalizedText(
            en:
                "Set the Resource of the s3:PutObject statement to {objects}: no bucket/*, and no * behind a name "
                + "without a slash. The whole statement is {allowStatement}.",
            fr:
                "Mettez {objects} comme Resource de l’instruction s3:PutObject : ni bucket/*, ni * derrière un nom "
                + "sans barre oblique. L’instruction complète est {allowStatement}."),
        answer: "folder")

    static let listRightsTooWide = Cause(
        "list-rights-too-wide", rungs: [.listOutside], signs: [],
        message: LocalizedText(
            en:
                "Keys outside the folder could be listed: s3:ListBucket has no condition on s3:prefix, or too wide a "
                + "one.",
            fr:
                "Des clés hors du dossier ont pu être listées : s3:ListBucket n’a pas de condition sur s3:prefix, ou "
                + "une condition trop large."),
        fix: LocalizedText(
            en: "Add to the s3:ListBucket statement: "
                + "\"Condition\": {\"StringLike\": {\"s3:prefix\": \"{folderPattern}\"}}.",
            fr: "Ajoutez à l’instruction s3:ListBucket : "
                + "\"Condition\": {\"StringLike\": {\"s3:prefix\": \"{folderPattern}\"}}."),
        answer: "folder")
}
