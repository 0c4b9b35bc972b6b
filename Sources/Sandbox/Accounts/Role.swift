import AWS
import Policies

/// An IAM role.
struct Role: Sendable {
    /// A role's tag.
    struct Tag: Hashable, Sendable {
        let key: String
        let value: String
    }

    /// Its name, in the case it was made with.
    let name: String
    /// Such as `/` or `/exports/`.
    let path: String
    /// Twelve digits.
    let accountID: String
    /// Such as `AROA…`.
    let id: String
    /// When it was made.
    let created: UTCTime
    /// What it is for.
    var description: String?
    /// The longest session, in seconds.
    var maximumSessionDuration: Int
    /// Who may assume it.
    var trust: AttachedPolicy
    /// What it may do, by policy name.
    var policies: [String: AttachedPolicy] = [:]
    /// What limits it.
    var boundary: ManagedPolicy?
    /// Its tags.
    var tags: [Tag] = []

    /// Its ARN.
    var arn: ARN {
        ARN(
            partition: "aws", service: "iam", region: "", account: accountID,
            resource: "role\(path)\(name)")
    }
}
