/// Why a text is not the ARN that it should be.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
public enum ARNIssue: Hashable, Sendable, IssueDetail {
    /// `arn\:aws\:s3…`, as template sources write it.
    case escapes(String)
    /// `ARN:AWS:S3:::…`
    case upperCase(String)
    /// `aws:s3:::…`
    case prefixMissing(String)
    /// `arn:aws:s3::bucket`, or `arn:aws:iam:222222222222:role/name`.
    case colonMissing(String)
    /// `arn:aws:s3::::bucket`
    case colonTooMany(String)
    /// `arn:aws:222222222222:iam:role/name`
    case fieldsSwapped(String)
    /// `s3://bucket/folder`, or the web address of a bucket.
    case address(String)
    /// A bucket's name alone.
    case bareName(String)
    /// Nothing of all that.
    case form(String)
    /// S3's and IAM's ARNs have no region.
    case region(String, in: String)
    /// The ARN of a bucket has no account.
    case accountOfBucket(String, in: String)
    /// AWS has no such partition; `nearest` is the one that was perhaps meant.
    case unknownPartition(String, nearest: String?)
    /// More than one partition in one policy, which no request can reach.
    case mixedPartitions([String])
    /// AWS has no such service.
    case unknownService(String, nearest: String?)

    var code: String {
        switch self {
        case .escapes: "arn-escapes"
        case .upperCase: "arn-upper-case"
        case .prefixMissing: "arn-prefix-missing"
        case .colonMissing: "arn-colon-missing"
        case .colonTooMany: "arn-colon-too-many"
        case .fieldsSwapped: "arn-fields-swapped"
        case .address: "arn-address"
        case .bareName: "arn-bare-name"
        case .form: "arn-form"
        case .region: "arn-region"
        case .accountOfBucket: "arn-account"
        case .unknownPartition: "unknown-partition"
        case .mixedPartitions: "mixed-partitions"
        case .unknownService: "arn-service"
        }
    }

    var severity: PolicyFinding.Severity { .error }
}
