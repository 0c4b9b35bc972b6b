/// S3's actions on buckets and objects.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
enum S3Actions {
    static let all: [ActionFacts] = [
        group(
            .object, .list,
            [
                "ListMultipartUploadParts"
            ]),
        group(
            .object, .read,
            [
                "GetObject", "GetObjectAcl", "GetObjectAttributes", "GetObjectLegalHold",
                "GetObjectRetention",
                "GetObjectTagging", "GetObjectTorrent", "GetObjectVersion", "GetObjectVersionAcl",
                "GetObjectVersionAttributes", "GetObjectVersionForReplication", "GetObjectVersionTagging",
                "GetObjectVersionTorrent",
            ]),
        group(
            .object, .write,
            [
                "AbortMultipartUpload", "DeleteObject", "DeleteObjectVersion", "InitiateReplication",
                "PutObject", "PutObjectLegalHold", "PutObjectRetention", "ReplicateDelete", "ReplicateObject",
                "RestoreObject",
            ]),
        group(
            .object, .tagging,
            [
                "DeleteObjectTagging", "DeleteObjectVersionTagging", "PutObjectTagging",
                "PutObjectVersionTagging", "ReplicateTags",
            ]),
        group(
            .object, .permissions,
            [
                "BypassGovernanceRetention", "ObjectOwnerOverrideToBucketOwner", "PutObjectAcl",
                "PutObjectVersionAcl",
            ]),
        group(
            .bucket, .list,
            [
                "ListBucket", "ListBucketMultipartUploads", "ListBucketVersions",
            ]),
        group(
            .bucket, .read,
            [
                "GetAccelerateConfiguration", "GetAnalyticsConfiguration", "GetBucketAcl", "GetBucketCORS",
                "GetBucketLocation", "GetBucketLogging", "GetBucketMetadataTableConfiguration",
                "GetBucketNotification", "GetBucketObjectLockConfiguration", "GetBucketOwnershipControls",
                "GetBucketPolicy", "GetBucketPolicyStatus", "GetBucketPublicAccessBlock",
                "GetBucketRequestPayment", "GetBucketTagging", "GetBucketVersioning", "GetBucketWebsite",
                "GetEncryptionConfiguration", "GetIntelligentTieringConfiguration",
                "GetInventoryConfiguration", "GetLifecycleConfiguration", "GetMetricsConfiguration",
                "GetReplicationConfiguration",
            ]),
        group(
            .bucket, .write,
            [
                "CreateBucket", "CreateBucketMetadataTableConfiguration", "DeleteBucket",
                "DeleteBucketMetadataTableConfiguration", "DeleteBucketWebsite", "PauseReplication",
                "PutAccelerateConfiguration", "PutAnalyticsConfiguration", "PutBucketCORS",
                "PutBucketLogging",
                "PutBucketNotification", "PutBucketObjectLockConfiguration", "PutBucketRequestPayment",
                "PutBucketVersioning", "PutBucketWebsite", "PutEncryptionConfiguration",
                "PutIntelligentTieringConfiguration", "PutInventoryConfiguration",
                "PutLifecycleConfiguration",
                "PutMetricsConfiguration", "PutReplicationConfiguration",
            ]),
        group(
            .bucket, .tagging,
            [
                "PutBucketTagging"
            ]),
        group(
            .bucket, .permissions,
            [
                "DeleteBucketPolicy", "PutBucketAcl", "PutBucketOwnershipControls", "PutBucketPolicy",
                "PutBucketPublicAccessBlock",
            ]),
        group(
            .account, .list,
            [
                "ListAllMyBuckets"
            ]),
    ].flatMap { $0 }

    /// Only these are asked with `s3:prefix`: in a condition on any other action it is never present.
    private static let withPrefix: Set = ["ListBucket", "ListBucketVersions"]

    private static func group(
        _ level: ResourceLevel, _ access: ActionFacts.AccessLevel, _ names: [String]
    ) -> [ActionFacts] {
        names.map { name in
            ActionFacts(
                name: "s3:\(name)", level: level, access: access, takesPrefix: withPrefix.contains(name))
        }
    }
}
