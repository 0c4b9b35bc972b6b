import AWS
import Platforms
import Policies

/// The customer: an account with an administrator, and a bucket.
enum CustomerWorld {
    /// The account id that AWS's own documents use for examples.
    static let accountID = "111122223333"
    /// Where the customer is.
    static let region = "eu-west-3"
    /// Who may do everything.
    static let administrator = "administrator"
    /// A name that AWS and every platform takes.
    static let bucket = "acme-data-exports"

    /// Makes them.
    static func make(
        in directory: Directory, _ buckets: BucketStore, _ fault: BucketFault?, at time: UTCTime
    ) throws(Refusal) -> SandboxCustomer {
        let everything = PolicyDocument(statements: [
            Statement(effect: .allow, actions: .including(["*"]), resources: .including(["*"]))
        ])
        let user = try WorldPrincipal.addUser(
            userARN(administrator), policy: everything, to: directory, at: time)
        let facts = BucketFacts(name: bucket, ownerAccountID: accountID, region: region, created: time)
        if let facts = fault.map({ $0.changed(facts) }) ?? facts { _ = buckets.add(facts) }
        return SandboxCustomer(
            accountID: accountID, accessKeyID: user.accessKeyID, secretAccessKey: user.secretAccessKey)
    }

    /// The user whose access key a platform is given; nil when the platform takes none.
    static func accessKeyUser(
        for platform: Platform, in directory: Directory, at time: UTCTime
    ) throws(Refusal) -> SandboxUser? {
        guard let method = platform.method(.accessKey) else { return nil }
        let policy = PolicyBuilder.permissionsPolicy(
            PolicySpecification(
                mode: .leastPrivilege, bucket: bucket, documentedGrants: [], actions: method.actions))
        return try WorldPrincipal.addUser(
            userARN("\(platform.id)-access-key"), policy: policy, to: directory, at: time)
    }

    /// The user who reads what a platform exports into its own bucket.
    static func reader(
        of platform: Platform, roleARN: String, in directory: Directory, at time: UTCTime
    ) throws(Refusal) -> SandboxUser {
        try WorldPrincipal.addUser(
            userARN("\(platform.id)-reader"), policy: PolicyBuilder.callerPolicy(roleARN: roleARN),
            to: directory, at: time)
    }

    private static func userARN(_ name: String) -> ARN {
        ARN(partition: "aws", service: "iam", region: "", account: accountID, resource: "user/\(name)")
    }
}
