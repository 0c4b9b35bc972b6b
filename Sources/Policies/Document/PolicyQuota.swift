import JSON

/// How long AWS lets a policy be, in characters without white space.
///
/// IAM and STS quotas, https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
public enum PolicyQuota {
    /// A role's trust policy, unless the account has asked for more.
    public static let trustPolicy = 2048
    /// A role's trust policy at most.
    public static let raisedTrustPolicy = 4096
    /// All inline policies of a role together.
    public static let roleInlinePolicies = 10240
    /// All inline policies of a user together.
    public static let userInlinePolicies = 2048
    /// A managed policy.
    public static let managedPolicy = 6144
    /// A session policy passed to `AssumeRole`.
    public static let sessionPolicy = 2048
    /// A bucket policy: 20 KB.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html
    public static let bucketPolicy = 20480
}

extension PolicyDocument {
    /// The number of characters that count against AWS's quotas.
    ///
    /// White space between elements does not count. Whether it counts inside a string is not documented,
    /// so it does here.
    public var sizeWithoutWhitespace: Int {
        json.sizeWithoutWhitespace
    }
}

extension JSONValue {
    /// The number of characters without white space between elements.
    var sizeWithoutWhitespace: Int { rendered().unicodeScalars.count }
}
