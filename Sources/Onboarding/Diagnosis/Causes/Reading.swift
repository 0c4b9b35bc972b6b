import Documents

extension Cause {
    static let reading: [Cause] = [
        Cause(
            "missing-get-object",
            signs: [
                notAllowedByIdentity(["s3:GetObject"], rank: 10),
                bareRefusal(of: ["s3:GetObject"], rank: 20), refusedHead("HeadObject", rank: 20),
            ],
            message: LocalizedText(
                en: "{caller} may lack s3:GetObject on {objects}.",
                fr: "{caller} n’a peut-être pas s3:GetObject sur {objects}."),
            fix: LocalizedText(
                en: "Allow it: {allowStatement}.", fr: "Autorisez-le : {allowStatement}."),
            next: LocalizedText(
                en: "Look for s3:GetObject in the policies of {caller}, and compare its Resource.",
                fr: "Cherchez s3:GetObject dans les politiques de {caller}, et comparez sa Resource.")),
        Cause(
            "object-may-be-missing",
            signs: [bareRefusal(of: ["s3:GetObject"], rank: 30), refusedHead("HeadObject", rank: 30)],
            message: LocalizedText(
                en:
                    "Without s3:ListBucket S3 answers 403 also for an object that is not there, so {key} may be "
                    + "missing.",
                fr: "Sans s3:ListBucket, S3 répond 403 même pour un objet absent : {key} n’existe peut-être "
                    + "pas."),
            fix: LocalizedText(
                en:
                    "Look for the object with credentials that may list the bucket; do not take this answer for a "
                    + "proof of either.",
                fr:
                    "Cherchez l’objet avec des identifiants qui peuvent lister le bucket ; ne prenez cette réponse "
                    + "pour une preuve ni de l’un ni de l’autre."),
            next: LocalizedText(
                en: "List it: `aws s3api list-objects-v2 --bucket '{bucket}' --prefix …`.",
                fr: "Listez-le : `aws s3api list-objects-v2 --bucket '{bucket}' --prefix …`.")),
        Cause(
            "object-owned-by-writer",
            signs: [
                bareRefusal(of: ["s3:GetObject"], when: [.usesBucketPolicy], rank: 9),
                refusedHead("HeadObject", when: [.usesBucketPolicy], rank: 9),
            ],
            message: LocalizedText(
                en:
                    "The object may belong to the account that wrote it, {platform}’s, and not to the bucket’s "
                    + "owner.",
                fr: "L’objet appartient peut-être au compte qui l’a écrit, celui de {platform}, et non au "
                    + "propriétaire du bucket."),
            fix: LocalizedText(
                en:
                    "Make the bucket’s owner own all objects: `aws s3api put-bucket-ownership-controls --bucket "
                    + "'{bucket}' --ownership-controls 'Rules=[{ObjectOwnership=BucketOwnerEnforced}]'`.",
                fr: "Faites du propriétaire du bucket celui de tous les objets : "
                    + "`aws s3api put-bucket-ownership-controls --bucket '{bucket}' --ownership-controls "
                    + "'Rules=[{ObjectOwnership=BucketOwnerEnforced}]'`."),
            next: LocalizedText(
                en:
                    "Look: `aws s3api get-bucket-ownership-controls --bucket '{bucket}'`; ObjectWriter means yes.",
                fr:
                    "Regardez : `aws s3api get-bucket-ownership-controls --bucket '{bucket}'` ; ObjectWriter veut "
                    + "dire oui."),
            answer: "bucket"),
        Cause(
            "object-gone",
            signs: [
                Sign(codes: ["NoSuchKey", "NoSuchVersion"], rank: 10),
                Sign(operations: ["HeadObject"], statuses: 404...404, rank: 10),
            ],
            message: LocalizedText(
                en: "The object {key} is not there any more.",
                fr: "L’objet {key} n’est plus là."),
            fix: LocalizedText(
                en:
                    "Look for a lifecycle rule or a function that moves or deletes new objects in this folder.",
                fr: "Cherchez une règle de cycle de vie ou une fonction qui déplace ou supprime les nouveaux "
                    + "objets de ce dossier."),
            next: LocalizedText(
                en: "Look at the rules: `aws s3api get-bucket-lifecycle-configuration --bucket '{bucket}'`.",
                fr: "Regardez les règles : "
                    + "`aws s3api get-bucket-lifecycle-configuration --bucket '{bucket}'`.")),
        Cause(
            "object-archived", signs: [Sign(services: ["s3"], codes: ["InvalidObjectState"], rank: 10)],
            message: LocalizedText(
                en: "The object {key} is archived (Glacier) and must be restored before it can be read.",
                fr: "L’objet {key} est archivé (Glacier) et doit être restauré avant lecture."),
            fix: LocalizedText(
                en:
                    "Restore it: `aws s3api restore-object --bucket '{bucket}' --key … --restore-request Days=7`; "
                    + "and look which lifecycle rule archives new exports.",
                fr: "Restaurez-le : `aws s3api restore-object --bucket '{bucket}' --key … --restore-request "
                    + "Days=7` ; et cherchez quelle règle de cycle de vie archive les nouveaux exports.")),
        Cause(
            "missing-delete-object",
            signs: [
                notAllowedByIdentity(["s3:DeleteObject"], rank: 10),
                bareRefusal(of: ["s3:DeleteObject"], rank: 10),
            ],
            message: LocalizedText(
                en: "{caller} may not delete {key}: s3:DeleteObject is missing on {objects}.",
                fr: "{caller} ne peut pas supprimer {key} : il manque s3:DeleteObject sur {objects}."),
            fix: LocalizedText(
                en: "Remove the object yourself, or allow it: {allowStatement}.",
                fr: "Supprimez l’objet vous-même, ou autorisez-le : {allowStatement}."),
            next: LocalizedText(
                en: "Look for s3:DeleteObject in the policies of {caller}.",
                fr: "Cherchez s3:DeleteObject dans les politiques de {caller}.")),
        Cause(
            "object-locked",
            signs: [Sign(codes: refusals, words: ["object lock"], rank: 5)],
            message: LocalizedText(
                en: "Object Lock protects {key}: until its retention ends nobody can delete or change it.",
                fr:
                    "Object Lock protège {key} : jusqu’à la fin de sa rétention, personne ne peut le supprimer ni "
                    + "le modifier."),
            fix: LocalizedText(
                en: "Let the retention run out; test in a bucket without a default retention.",
                fr: "Laissez la rétention s’écouler ; testez dans un bucket sans rétention par défaut."),
            answer: "bucket"),
    ]

    static let readBackDiffers = Cause(
        "read-back-differs", rungs: [.readBack], signs: [],
        message: LocalizedText(
            en: "The object {key} came back with other bytes than were written.",
            fr: "L’objet {key} est revenu avec d’autres octets que ceux écrits."),
        fix: LocalizedText(
            en:
                "Something between here and S3 changes data, or a function rewrites new objects: find it before "
                + "you trust exports.",
            fr: "Quelque chose entre ici et S3 modifie les données, ou une fonction réécrit les nouveaux "
                + "objets : trouvez-le avant de vous fier aux exports."))
}
