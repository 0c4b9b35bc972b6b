import Documents

// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html lists these reasons.

extension Cause {
    static let guardrails: [Cause] = [
        Cause(
            "bucket-policy-deny",
            signs: [
                denied(
                    ["explicit deny in a resource-based policy"], without: ["kms:", "sts:assumerole"],
                    rank: 10)
            ],
            message: LocalizedText(
                en: "The bucket policy of {bucket} refuses {action} with an explicit Deny.",
                fr: "La politique du bucket {bucket} refuse {action} par un Deny explicite."),
            fix: LocalizedText(
                en:
                    "Find the Deny statement whose conditions fit (source IP, VPC, TLS, encryption header, ACL) "
                    + "in `aws s3api get-bucket-policy --bucket '{bucket}'`, and except {caller} from it.",
                fr:
                    "Trouvez l’instruction Deny dont les conditions s’appliquent (IP source, VPC, TLS, en-tête "
                    + "de chiffrement, ACL) dans `aws s3api get-bucket-policy --bucket '{bucket}'`, et "
                    + "exceptez-en {caller}."),
            next: LocalizedText(
                en: "Compare each condition of its Deny statements with the request.",
                fr: "Comparez chaque condition de ses instructions Deny avec la requête.")),
        Cause(
            "key-policy-deny",
            signs: [denied(["explicit deny in a resource-based policy", "kms:"], rank: 10)],
            message: LocalizedText(
                en: "The key policy refuses {action} with an explicit Deny.",
                fr: "La politique de la clé refuse {action} par un Deny explicite."),
            fix: LocalizedText(
                en: "Except the role {role} from the Deny statement of the KMS key’s policy.",
                fr: "Exceptez le rôle {role} de l’instruction Deny de la politique de la clé KMS."),
            answer: "kmsKeyArn"),
        Cause(
            "trust-policy-deny",
            signs: [denied(["explicit deny in a resource-based policy", "sts:assumerole"], rank: 10)],
            message: LocalizedText(
                en: "The trust policy of {role} refuses {caller} with an explicit Deny.",
                fr: "La politique d’approbation de {role} refuse {caller} par un Deny explicite."),
            fix: LocalizedText(
                en: "Remove the Deny statement from the trust policy, or except {caller} from it.",
                fr: "Retirez l’instruction Deny de la politique d’approbation, ou exceptez-en {caller}."),
            answer: "principal"),
        Cause(
            "service-control-policy", signs: [denied(["service control policy"], rank: 10)],
            message: LocalizedText(
                en: "A service control policy of the AWS Organization refuses {action}.",
                fr: "Une politique de contrôle des services (SCP) de l’organisation AWS refuse {action}."),
            fix: LocalizedText(
                en: "Only the administrators of the Organization can change it: send them the "
                    + "request id {requestId}.",
                fr:
                    "Seuls les administrateurs de l’organisation peuvent la changer : envoyez-leur l’identifiant "
                    + "de requête {requestId}.")),
        Cause(
            "resource-control-policy", signs: [denied(["resource control policy"], rank: 10)],
            message: LocalizedText(
                en: "A resource control policy of the AWS Organization refuses {action}.",
                fr: "Une politique de contrôle des ressources (RCP) de l’organisation AWS refuse {action}."),
            fix: LocalizedText(
                en: "Ask the administrators of the Organization to except {principal}.",
                fr: "Demandez aux administrateurs de l’organisation d’en excepter {principal}.")),
        Cause(
            "permissions-boundary", signs: [denied(["permissions boundary"], rank: 10)],
            message: LocalizedText(
                en: "The permissions boundary of {caller} refuses {action}.",
                fr: "La limite d’autorisations de {caller} refuse {action}."),
            fix: LocalizedText(
                en: "Widen the boundary to allow {action} on {refusedObjects}, or use another one.",
                fr: "Élargissez la limite pour autoriser {action} sur {refusedObjects}, ou utilisez-en une "
                    + "autre."),
            answer: "permissionsBoundary"),
        Cause(
            "session-policy", signs: [denied(["session policy"], rank: 10)],
            message: LocalizedText(
                en: "The session’s own policy refuses {action}: whoever opened the session narrowed it.",
                fr: "La politique de la session refuse {action} : qui a ouvert la session l’a restreinte."),
            fix: LocalizedText(
                en: "Open the session without a policy, or with one that allows {action}.",
                fr: "Ouvrez la session sans politique, ou avec une politique qui autorise {action}.")),
        Cause(
            "vpc-endpoint-policy", signs: [denied(["vpc endpoint policy"], rank: 10)],
            message: LocalizedText(
                en: "The policy of the VPC endpoint that the request went through refuses {action}.",
                fr: "La politique du point de terminaison VPC emprunté refuse {action}."),
            fix: LocalizedText(
                en:
                    "Allow {action} on {refusedObjects} in the endpoint’s policy, or test from another network.",
                fr:
                    "Autorisez {action} sur {refusedObjects} dans la politique du point de terminaison, ou testez "
                    + "depuis un autre réseau.")),
        Cause(
            "identity-policy-deny", signs: [denied(["explicit deny in an identity-based policy"], rank: 10)],
            message: LocalizedText(
                en: "A policy of {caller} refuses {action} with an explicit Deny.",
                fr: "Une politique de {caller} refuse {action} par un Deny explicite."),
            fix: LocalizedText(
                en: "Remove the Deny, or except {resource} from it: an Allow cannot outweigh it.",
                fr: "Retirez le Deny, ou exceptez-en {resource} : un Allow ne peut pas l’emporter.")),
        Cause(
            "explicit-deny",
            signs: [
                denied(
                    ["explicit deny"],
                    without: [
                        "in a resource-based policy", "in an identity-based policy", "service control policy",
                        "resource control policy", "permissions boundary", "session policy",
                        "vpc endpoint policy",
                    ], rank: 10)
            ],
            message: LocalizedText(
                en: "A Deny statement refuses {action}; the answer does not say in which policy.",
                fr: "Une instruction Deny refuse {action} ; la réponse ne dit pas dans quelle politique."),
            fix: LocalizedText(
                en:
                    "Look for a Deny in the role’s policies, the bucket policy and the Organization’s policies.",
                fr: "Cherchez un Deny dans les politiques du rôle, la politique du bucket et celles de "
                    + "l’organisation.")),
        Cause(
            "call-not-named",
            signs: [
                Sign(
                    services: ["s3"], codes: refusals, without: guardrailWords + otherReasons,
                    when: [.callIsNotNamed], rank: 20)
            ],
            message: LocalizedText(
                en: "S3 refused a call, and this text tells neither which one nor why.",
                fr: "S3 a refusé un appel, et ce texte ne dit ni lequel ni pourquoi."),
            fix: LocalizedText(
                en:
                    "A write needs s3:PutObject on {objects}, reading s3:GetObject on it, a listing s3:ListBucket on "
                    + "the bucket itself; then look for a Deny: `aws s3api get-bucket-policy --bucket '{bucket}'`.",
                fr:
                    "Une écriture exige s3:PutObject sur {objects}, une lecture s3:GetObject, une liste "
                    + "s3:ListBucket sur le bucket lui-même ; cherchez ensuite un Deny : "
                    + "`aws s3api get-bucket-policy --bucket '{bucket}'`."),
            next: LocalizedText(
                en: "Find request id {requestId} in the CloudTrail data events of the bucket’s owner.",
                fr:
                    "Cherchez l’identifiant de requête {requestId} dans les événements de données CloudTrail du "
                    + "propriétaire du bucket.")),
        Cause(
            "reason-withheld",
            signs: [
                bareRefusal(of: objectAndListActions, rank: 45),
                bareRefusal(of: settingActions, rank: 45),
            ],
            message: LocalizedText(
                en:
                    "AWS gives no reason to a caller of another account: a Deny in the bucket policy or in a policy "
                    + "of the Organization may be behind it too.",
                fr:
                    "AWS ne donne pas de raison à l’appelant d’un autre compte : un Deny dans la politique du "
                    + "bucket ou de l’organisation peut aussi être en cause."),
            fix: LocalizedText(
                en: "Have the bucket’s owner look for the Deny: "
                    + "`aws s3api get-bucket-policy --bucket '{bucket}'`.",
                fr: "Demandez au propriétaire du bucket de chercher le Deny : "
                    + "`aws s3api get-bucket-policy --bucket '{bucket}'`."),
            next: LocalizedText(
                en:
                    "Find request id {requestId} in the bucket owner’s CloudTrail data events: there the reason is "
                    + "written.",
                fr:
                    "Cherchez l’identifiant de requête {requestId} dans les événements de données CloudTrail du "
                    + "propriétaire du bucket : la raison y est écrite.")),
    ]

    private static let objectAndListActions: Set<String> = [
        "s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:ListBucket",
    ]

    /// What platforms ask about a bucket.
    static let settingActions: Set<String> = [
        "s3:GetBucketLocation", "s3:GetEncryptionConfiguration", "s3:GetBucketPolicyStatus",
        "s3:GetBucketVersioning", "s3:GetBucketAcl", "s3:GetBucketPolicy", "s3:PutBucketPolicy",
        "s3:PutObjectTagging", "s3:GetObjectTagging", "s3:ListAllMyBuckets",
    ]

    private static func denied(_ words: [String], without: [String] = [], rank: Int) -> Sign {
        Sign(codes: refusals, words: words, without: without, rank: rank)
    }
}
