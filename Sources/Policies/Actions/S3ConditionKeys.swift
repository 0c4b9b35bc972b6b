/// S3's condition keys, and the actions whose requests carry them.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
enum S3ConditionKeys {
    static let all: [ConditionKeyFacts] = [
        .init(
            "s3:AccessGrantsInstanceArn", .arn,
            by: [
                "AbortMultipartUpload", "DeleteObject", "DeleteObjectVersion", "GetObject",
                "GetObjectAcl", "GetObjectVersion", "GetObjectVersionAcl", "ListBucket",
                "ListBucketMultipartUploads", "ListBucketVersions", "ListMultipartUploadParts",
                "PutObject", "PutObjectAcl", "PutObjectVersionAcl",
            ]),
        .init("s3:AccessPointNetworkOrigin"),
        .init("s3:DataAccessPointAccount"),
        .init("s3:DataAccessPointArn", .arn),
        .init(
            "s3:ExistingJobOperation",
            by: [
                "DeleteJobTagging", "PutJobTagging", "UpdateJobPriority", "UpdateJobStatus",
            ]),
        .init(
            "s3:ExistingJobPriority", .numeric,
            by: [
                "DeleteJobTagging", "PutJobTagging", "UpdateJobPriority", "UpdateJobStatus",
            ]),
        .init(
            "s3:ExistingObjectTag/",
            by: [
                "DeleteObjectTagging", "DeleteObjectVersionTagging", "GetObject", "GetObjectAcl",
                "GetObjectAttributes", "GetObjectTagging", "GetObjectVersion", "GetObjectVersionAcl",
                "GetObjectVersionAttributes", "GetObjectVersionTagging", "PutObjectAcl",
                "PutObjectTagging", "PutObjectVersionAcl", "PutObjectVersionTagging",
            ]),
        .init("s3:InventoryAccessibleOptionalFields", isMultivalued: true, by: ["PutInventoryConfiguration"]),
        .init("s3:JobSuspendedCause", by: ["UpdateJobStatus"]),
        .init("s3:ObjectCreationOperation", .bool, by: ["PutObject"]),
        .init("s3:RequestJobOperation", by: ["CreateJob"]),
        .init("s3:RequestJobPriority", .numeric, by: ["CreateJob", "UpdateJobPriority"]),
        .init("s3:RequestObjectTag/", by: tagging),
        .init("s3:RequestObjectTagKeys", isMultivalued: true, by: tagging),
        .init("s3:ResourceAccount"),
        .init("s3:TlsVersion", .numeric),
        .init("s3:authType"),
        .init("s3:delimiter", by: listing),
        .init("s3:destinationRegion", by: ["PauseReplication"]),
        .init("s3:if-match", by: ["GetObject", "PutObject"]),
        .init("s3:if-none-match", by: ["GetObject", "PutObject"]),
        .init("s3:isReplicationPauseRequest", .bool, by: ["PutReplicationConfiguration"]),
        .init("s3:locationconstraint", by: ["CreateAccessPoint", "CreateBucket"]),
        .init("s3:max-keys", .numeric, by: listing),
        .init(
            "s3:object-lock-legal-hold",
            by: [
                "BypassGovernanceRetention", "PutObject", "PutObjectLegalHold",
            ]),
        .init("s3:object-lock-mode", by: retaining),
        .init("s3:object-lock-remaining-retention-days", .numeric, by: retaining),
        .init("s3:object-lock-retain-until-date", .date, by: retaining),
        .init("s3:prefix", by: listing),
        .init("s3:signatureAge", .numeric),
        .init("s3:signatureversion"),
        .init(
            "s3:versionid",
            by: [
                "DeleteObjectVersion", "DeleteObjectVersionTagging", "GetObjectVersion",
                "GetObjectVersionAcl", "GetObjectVersionAttributes", "GetObjectVersionTagging",
                "GetObjectVersionTorrent", "PutObjectVersionAcl", "PutObjectVersionTagging",
            ]),
        .init(
            "s3:x-amz-acl",
            by: [
                "BypassGovernanceRetention", "CreateAccessPoint", "CreateBucket", "PutBucketAcl",
                "PutObject", "PutObjectAcl", "PutObjectVersionAcl",
            ]),
        .init("s3:x-amz-content-sha256"),
        .init("s3:x-amz-copy-source", by: writing),
        .init("s3:x-amz-grant-full-control", by: sharing),
        .init("s3:x-amz-grant-read", by: sharing),
        .init("s3:x-amz-grant-read-acp", by: sharing),
        .init("s3:x-amz-grant-write", by: sharing),
        .init("s3:x-amz-grant-write-acp", by: sharing),
        .init("s3:x-amz-metadata-directive", by: writing),
        .init("s3:x-amz-object-ownership", by: ["CreateBucket"]),
        .init("s3:x-amz-server-side-encryption", by: encrypting),
        .init("s3:x-amz-server-side-encryption-aws-kms-key-id", .arn, by: encrypting),
        .init("s3:x-amz-server-side-encryption-customer-algorithm", by: encrypting),
        .init(
            "s3:x-amz-storage-class",
            by: [
                "BypassGovernanceRetention", "PutObject", "PutObjectAcl", "PutObjectVersionAcl",
            ]),
        .init("s3:x-amz-website-redirect-location", by: writing),
        .init("s3:x-amz-bucket-namespace", by: ["CreateBucket"]),
    ]

    private static let writing = ["BypassGovernanceRetention", "PutObject"]
    private static let encrypting = ["BypassGovernanceRetention", "PutObject", "ReplicateObject"]
    private static let listing = ["ListBucket", "ListBucketVersions"]
    private static let sharing = [
        "BypassGovernanceRetention", "CreateBucket", "PutBucketAcl", "PutObject", "PutObjectAcl",
        "PutObjectVersionAcl",
    ]
    private static let tagging = [
        "BypassGovernanceRetention", "PutObject", "PutObjectTagging", "PutObjectVersionTagging",
    ]
    private static let retaining = ["BypassGovernanceRetention", "PutObject", "PutObjectRetention"]
}
