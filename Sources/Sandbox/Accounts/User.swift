import AWS
import Policies

/// An IAM user.
struct User: Sendable {
    /// Its name.
    let name: String
    /// Such as `/`.
    let path: String
    /// Twelve digits.
    let accountID: String
    /// Such as `AIDA…`.
    let id: String
    /// When it was made.
    let created: UTCTime
    /// What it may do, by policy name.
    var policies: [String: AttachedPolicy] = [:]
    /// Its tags.
    var tags: [Role.Tag] = []
    /// What limits it.
    var boundary: ManagedPolicy?

    /// Its ARN.
    var arn: ARN {
        ARN(
            partition: "aws", service: "iam", region: "", account: accountID,
            resource: "user\(path)\(name)")
    }
}
