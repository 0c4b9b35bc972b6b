/// An Amazon Resource Name: `arn:partition:service:region:account:resource`.
public struct ARN: Hashable, Sendable {
    /// Such as `aws`, `aws-cn` or `aws-us-gov`.
    public var partition: String
    /// Such as `iam`, `s3` or `sts`.
    public var service: String
    /// Empty for IAM and S3.
    public var region: String
    /// Twelve digits, or empty for S3.
    public var account: String
    /// What follows the fifth colon, such as `role/path/name` or `bucket/key`.
    public var resource: String

    /// Makes an ARN from its parts.
    public init(partition: String, service: String, region: String, account: String, resource: String) {
        self.partition = partition
        self.service = service
        self.region = region
        self.account = account
        self.resource = resource
    }

    /// Splits `text`; nil when it has fewer than six fields or does not start with `arn`.
    public init?(_ text: String) {
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(
            String.init)
        guard fields.count == 6, fields[0] == "arn" else { return nil }
        self.init(
            partition: fields[1], service: fields[2], region: fields[3], account: fields[4],
            resource: fields[5])
    }
}

extension ARN: CustomStringConvertible {
    /// The ARN as AWS writes it.
    public var description: String { "arn:\(partition):\(service):\(region):\(account):\(resource)" }
}
