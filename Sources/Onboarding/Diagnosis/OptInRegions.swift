import AWS

extension Partition {
    /// The commercial regions that every account may use at once; all that came after 20 March 2019 must be
    /// switched on first.
    ///
    /// https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html
    private static let onFromTheStart: Set<String> = [
        "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1",
        "ap-southeast-2", "ca-central-1", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2",
        "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2",
    ]

    /// Whether an account must switch `region` on before it can use it.
    static func isOptIn(region: String) -> Bool {
        containing(region: region)?.id == commercial.id && !onFromTheStart.contains(region)
    }
}
