import AWS
import Policies

/// The customer: an account with an administrator, and a bucket.
enum CustomerWorld {
    /// The account id that AWS's own documents use for examples.
    static let accountID = "111122223333"
    /// Where the customer is.
    static let region = "eu-west-3"
    /// A name that AWS and every platform takes.
    static let bucket = "acme-data-exports"

    /// Makes them.
    static func make(
        in directory: Directory, _ buckets: BucketStore, at time: UTCTime
    ) throws(Refusal) -> SandboxCustomer {
        let key = try WorldPrincipal.addUser(
            "administrator", accountID: accountID,
            policy: PolicyDocument(statements: [
                Statement(effect: .allow, actions: .including(["*"]), resources: .including(["*"]))
            ]), to: directory, at: time)
        _ = buckets.add(
            BucketFacts(name: bucket, ownerAccountID: accountID, region: region, created: time))
        return SandboxCustomer(
            accountID: accountID, accessKeyID: key.id, secretAccessKey: key.secret)
    }
}
