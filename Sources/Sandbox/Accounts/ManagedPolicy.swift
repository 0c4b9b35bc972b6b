import AWS
import Policies

/// A policy of an account that stands by itself: here it can be a permissions boundary.
struct ManagedPolicy: Sendable {
    /// Its name.
    let name: String
    /// Such as `/`.
    let path: String
    /// Twelve digits.
    let accountID: String
    /// Such as `ANPA…`.
    let id: String
    /// When it was made.
    let created: UTCTime
    /// What it says.
    let policy: AttachedPolicy

    /// Its ARN.
    var arn: ARN {
        ARN(
            partition: "aws", service: "iam", region: "", account: accountID,
            resource: "policy\(path)\(name)")
    }
}
