/// Calls of S3's API, and of KMS's, that people write as actions although another action allows them.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
enum APICalls {
    /// The action that allows the call; nil when no call has this name.
    static func action(for call: String) -> String? {
        actions[call.asciiLowercased]
    }

    private static let actions = [
        "s3:completemultipartupload": "s3:PutObject",
        "s3:copyobject": "s3:PutObject",
        "s3:createmultipartupload": "s3:PutObject",
        "s3:deletebucketencryption": "s3:PutEncryptionConfiguration",
        "s3:deletebucketlifecycle": "s3:PutLifecycleConfiguration",
        "s3:deletebuckettagging": "s3:PutBucketTagging",
        "s3:deleteobjects": "s3:DeleteObject",
        "s3:getbucketencryption": "s3:GetEncryptionConfiguration",
        "s3:getbucketlifecycle": "s3:GetLifecycleConfiguration",
        "s3:getbucketlifecycleconfiguration": "s3:GetLifecycleConfiguration",
        "s3:getbucketreplication": "s3:GetReplicationConfiguration",
        "s3:getobjectlockconfiguration": "s3:GetBucketObjectLockConfiguration",
        "s3:getpublicaccessblock": "s3:GetBucketPublicAccessBlock",
        "s3:headbucket": "s3:ListBucket",
        "s3:headobject": "s3:GetObject",
        "s3:listbuckets": "s3:ListAllMyBuckets",
        "s3:listmultipartuploads": "s3:ListBucketMultipartUploads",
        "s3:listobjects": "s3:ListBucket",
        "s3:listobjectsv2": "s3:ListBucket",
        "s3:listobjectversions": "s3:ListBucketVersions",
        "s3:listparts": "s3:ListMultipartUploadParts",
        "s3:putbucketencryption": "s3:PutEncryptionConfiguration",
        "s3:putbucketlifecycle": "s3:PutLifecycleConfiguration",
        "s3:putbucketlifecycleconfiguration": "s3:PutLifecycleConfiguration",
        "s3:putbucketreplication": "s3:PutReplicationConfiguration",
        "s3:putpublicaccessblock": "s3:PutBucketPublicAccessBlock",
        "s3:uploadpart": "s3:PutObject",
        "s3:uploadpartcopy": "s3:PutObject",
        "kms:reencrypt": "kms:ReEncrypt*",
    ]
}
