/// S3's actions.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
enum S3Actions {
    static let all: [ActionFacts] = [
        ActionFacts.group(
            "s3", .object, .list,
            [
                "ListMultipartUploadParts"
            ]),
        ActionFacts.group(
            "s3", .object, .read,
            [
                "GetObject", "GetObjectAcl", "GetObjectAttributes", "GetObjectLegalHold",
                "GetObjectRetention", "GetObjectTagging", "GetObjectTorrent",
                "GetObjectVersion", "GetObjectVersionAcl", "GetObjectVersionAttributes",
                "GetObjectVersionForReplication", "GetObjectVersionTagging",
                "GetObjectVersionTorrent",
            ]),
        ActionFacts.group(
            "s3", .object, .write,
            [
                "AbortMultipartUpload", "DeleteObject", "DeleteObjectVersion",
                "InitiateReplication", "PutObject", "PutObjectLegalHold",
                "PutObjectRetention", "ReplicateDelete", "ReplicateObject", "RestoreObject",
            ]),
        ActionFacts.group(
            "s3", .object, .tagging,
            [
                "DeleteObjectTagging", "DeleteObjectVersionTagging", "PutObjectTagging",
                "PutObjectVersionTagging", "ReplicateTags",
            ]),
        ActionFacts.group(
            "s3", .object, .permissions,
            [
                "BypassGovernanceRetention", "ObjectOwnerOverrideToBucketOwner",
                "PutObjectAcl", "PutObjectVersionAcl",
            ]),
        ActionFacts.group(
            "s3", .bucket, .list,
            [
                "ListBucket", "ListBucketMultipartUploads", "ListBucketVersions",
            ]),
        ActionFacts.group(
            "s3", .bucket, .read,
            [
                "GetAccelerateConfiguration", "GetAnalyticsConfiguration", "GetBucketAcl",
                "GetBucketCORS", "GetBucketLocation", "GetBucketLogging",
                "GetBucketMetadataTableConfiguration", "GetBucketNotification",
                "GetBucketObjectLockConfiguration", "GetBucketOwnershipControls",
                "GetBucketPolicy", "GetBucketPolicyStatus", "GetBucketPublicAccessBlock",
                "GetBucketRequestPayment", "GetBucketTagging", "GetBucketVersioning",
                "GetBucketWebsite", "GetEncryptionConfiguration",
                "GetIntelligentTieringConfiguration", "GetInventoryConfiguration",
                "GetLifecycleConfiguration", "GetMetricsConfiguration",
                "GetReplicationConfiguration",
            ]),
        ActionFacts.group(
            "s3", .bucket, .write,
            [
                "CreateBucket", "CreateBucketMetadataTableConfiguration", "DeleteBucket",
                "DeleteBucketMetadataTableConfiguration", "DeleteBucketWebsite",
                "PauseReplication", "PutAccelerateConfiguration",
                "PutAnalyticsConfiguration", "PutBucketCORS", "PutBucketLogging",
                "PutBucketNotification", "PutBucketObjectLockConfiguration",
                "PutBucketRequestPayment", "PutBucketVersioning", "PutBucketWebsite",
                "PutEncryptionConfiguration", "PutIntelligentTieringConfiguration",
                "PutInventoryConfiguration", "PutLifecycleConfiguration",
                "PutMetricsConfiguration", "PutReplicationConfiguration",
            ]),
        ActionFacts.group(
            "s3", .bucket, .tagging,
            [
                "PutBucketTagging"
            ]),
        ActionFacts.group(
            "s3", .bucket, .permissions,
            [
                "DeleteBucketPolicy", "PutBucketAcl", "PutBucketOwnershipControls",
                "PutBucketPolicy", "PutBucketPublicAccessBlock",
            ]),
        ActionFacts.group(
            "s3", .account, .list,
            [
                "ListAccessGrantsInstances", "ListAccessPoints",
                "ListAccessPointsForObjectLambda", "ListAllMyBuckets", "ListJobs",
                "ListMultiRegionAccessPoints", "ListStorageLensConfigurations",
                "ListStorageLensGroups",
            ]),
        ActionFacts.group(
            "s3", .account, .read,
            [
                "GetAccessPoint", "GetAccountPublicAccessBlock",
            ]),
        ActionFacts.group(
            "s3", .account, .write,
            [
                "CreateJob", "CreateStorageLensGroup", "PutStorageLensConfiguration",
            ]),
        ActionFacts.group(
            "s3", .account, .permissions,
            [
                "PutAccessPointPublicAccessBlock", "PutAccountPublicAccessBlock",
            ]),
        ActionFacts.group(
            "s3", .other, .list,
            [
                "ListAccessGrants", "ListAccessGrantsLocations", "ListCallerAccessGrants",
                "ListTagsForResource",
            ]),
        ActionFacts.group(
            "s3", .other, .read,
            [
                "DescribeJob", "DescribeMultiRegionAccessPointOperation", "GetAccessGrant",
                "GetAccessGrantsInstance", "GetAccessGrantsInstanceForPrefix",
                "GetAccessGrantsInstanceResourcePolicy", "GetAccessGrantsLocation",
                "GetAccessPointConfigurationForObjectLambda",
                "GetAccessPointForObjectLambda", "GetAccessPointPolicy",
                "GetAccessPointPolicyForObjectLambda", "GetAccessPointPolicyStatus",
                "GetAccessPointPolicyStatusForObjectLambda", "GetDataAccess",
                "GetJobTagging", "GetMultiRegionAccessPoint",
                "GetMultiRegionAccessPointPolicy", "GetMultiRegionAccessPointPolicyStatus",
                "GetMultiRegionAccessPointRoutes", "GetStorageLensConfiguration",
                "GetStorageLensConfigurationTagging", "GetStorageLensDashboard",
                "GetStorageLensGroup",
            ]),
        ActionFacts.group(
            "s3", .other, .write,
            [
                "AssociateAccessGrantsIdentityCenter", "CreateAccessGrant",
                "CreateAccessGrantsInstance", "CreateAccessGrantsLocation",
                "CreateAccessPoint", "CreateAccessPointForObjectLambda",
                "CreateMultiRegionAccessPoint", "DeleteAccessGrant",
                "DeleteAccessGrantsInstance", "DeleteAccessGrantsInstanceResourcePolicy",
                "DeleteAccessGrantsLocation", "DeleteAccessPoint",
                "DeleteAccessPointForObjectLambda", "DeleteMultiRegionAccessPoint",
                "DeleteStorageLensConfiguration", "DeleteStorageLensGroup",
                "DissociateAccessGrantsIdentityCenter",
                "PutAccessGrantsInstanceResourcePolicy",
                "PutAccessPointConfigurationForObjectLambda",
                "SubmitMultiRegionAccessPointRoutes", "UpdateAccessGrantsLocation",
                "UpdateJobPriority", "UpdateJobStatus", "UpdateStorageLensGroup",
            ]),
        ActionFacts.group(
            "s3", .other, .tagging,
            [
                "DeleteJobTagging", "DeleteStorageLensConfigurationTagging",
                "PutJobTagging", "PutStorageLensConfigurationTagging", "TagResource",
                "UntagResource",
            ]),
        ActionFacts.group(
            "s3", .other, .permissions,
            [
                "DeleteAccessPointPolicy", "DeleteAccessPointPolicyForObjectLambda",
                "PutAccessPointPolicy", "PutAccessPointPolicyForObjectLambda",
                "PutMultiRegionAccessPointPolicy",
            ]),
        // Calls that are newer than the published copies of that page.
        ActionFacts.group(
            "s3", .bucket, .read,
            [
                "GetBucketAbac"
            ]),
        ActionFacts.group(
            "s3", .bucket, .write,
            [
                "PutBucketAbac", "UpdateBucketMetadataAnnotationTableConfiguration",
                "UpdateBucketMetadataInventoryTableConfiguration",
                "UpdateBucketMetadataJournalTableConfiguration",
            ]),
        ActionFacts.group(
            "s3", .object, .write,
            [
                "DeleteObjectAnnotation", "PutObjectAnnotation", "UpdateObjectEncryption",
            ]),
        ActionFacts.group(
            "s3", .object, .read,
            [
                "GetObjectAnnotation"
            ]),
        ActionFacts.group(
            "s3", .object, .list,
            [
                "ListObjectAnnotations"
            ]),
    ].flatMap { $0 }
}
