import AWS
import Policies

/// Who signed a request, with everything that decides what they may do.
struct Caller: Sendable {
    /// What kind of principal it is.
    enum Kind: Sendable {
        case user(User)
        case session(RoleSession, of: Role)
    }

    /// What kind of principal it is.
    let kind: Kind
    /// The access key that signed.
    let accessKeyID: String

    /// Twelve digits.
    var accountID: String {
        switch kind {
        case .user(let user): user.accountID
        case .session(let session, _): session.accountID
        }
    }

    /// The ARN that errors and GetCallerIdentity name.
    var arn: String {
        switch kind {
        case .user(let user): user.arn.description
        case .session(let session, _): session.arn.description
        }
    }

    /// The unique id that GetCallerIdentity names.
    var userID: String {
        switch kind {
        case .user(let user): user.id
        case .session(let session, let role): "\(role.id):\(session.name)"
        }
    }

    /// The ARN of the user, or of the role behind a session: `aws:PrincipalArn`.
    var principalARN: String {
        switch kind {
        case .user(let user): user.arn.description
        case .session(_, let role): role.arn.description
        }
    }

    /// The account's root, which stands for everybody in it.
    var rootARN: String { "arn:aws:iam::\(accountID):root" }

    /// What the user's or the role's own policies allow.
    var identityPolicies: [PolicyDocument] {
        let policies =
            switch kind {
            case .user(let user): user.policies
            case .session(_, let role): role.policies
            }
        return policies.sorted { $0.key < $1.key }.map(\.value.document)
    }

    /// The policy that narrows the session.
    var sessionPolicy: PolicyDocument? {
        switch kind {
        case .user: nil
        case .session(let session, _): session.policy
        }
    }

    /// Whether a role is assumed by another role's session: then no session may be longer than an hour.
    var isSession: Bool {
        switch kind {
        case .user: false
        case .session: true
        }
    }
}
