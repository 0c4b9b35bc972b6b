/// How AWS refuses, for every subject to build its signs from.
extension Cause {
    /// The codes of a refusal: S3, STS and IAM say the first, KMS and others the second.
    static let refusals: Set<String> = ["AccessDenied", "AccessDeniedException"]

    /// Words by which AWS says that something above the role's own policies refused.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
    static let guardrailWords = [
        "explicit deny", "service control policy", "resource control policy", "permissions boundary",
        "session policy", "vpc endpoint policy",
    ]

    /// AWS's words where the caller's own policies do not allow it.
    static let noIdentityPolicy = "no identity-based policy allows"

    /// AWS's words where the resource's policy does not allow it.
    static let noResourcePolicy = "no resource-based policy allows"

    /// AWS's words where the role's trust policy does not allow it.
    static let noTrustPolicy = "no role trust policy allows the sts:assumerole action"

    /// Words of refusals that have nothing to do with what a policy allows.
    static let otherReasons = [
        "object lock", "request has expired", "anonymous", "blockpublicpolicy", "blockpublicacls",
        "multifactorauthentication", "root accounts", "service accounts",
    ]

    /// A refusal that does not say which policy refused: all that a caller of another account gets to hear.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
    static func bareRefusal(
        of actions: Set<String>, when: [Circumstance] = [], unless: [Circumstance] = [], rank: Int
    ) -> Sign {
        Sign(
            actions: actions, codes: refusals,
            without: guardrailWords + otherReasons + [noIdentityPolicy, noResourcePolicy, noTrustPolicy],
            when: when, unless: unless, rank: rank)
    }

    /// A refusal that the caller's own policies are to blame for.
    static func notAllowedByIdentity(_ actions: Set<String>, rank: Int) -> Sign {
        Sign(actions: actions, codes: refusals, words: [noIdentityPolicy], rank: rank)
    }

    /// A refused HEAD, which has no words at all.
    static func refusedHead(_ operation: String, when: [Circumstance] = [], rank: Int) -> Sign {
        Sign(operations: [operation], statuses: 403...403, withoutCode: true, when: when, rank: rank)
    }

    /// The calls that put bytes into a bucket.
    static let writes: Set<String> = [
        "PutObject", "CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload",
    ]
}
