import AWS
import Policies

/// Who signed a request, with everything that decides what they may do.
struct Caller: Sendable {
    /// What kind of principal it is.
    enum Kind: Sendable {
        case user(User)
        case session(RoleSession, of: Role)
        case federated(FederatedSession, of: User)
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
        case .federated(let session, _): session.accountID
        }
    }

    /// The ARN that errors and GetCallerIdentity name.
    var arn: String {
        switch kind {
        case .user(let user): user.arn.description
        case .session(let session, _): session.arn.description
        case .federated(let session, _): session.arn.description
        }
    }

    /// The unique id that GetCallerIdentity names.
    var userID: String {
        switch kind {
        case .user(let user): user.id
        case .session(let session, let role): "\(role.id):\(session.name)"
        case .federated(let session, _): "\(session.accountID):\(session.name)"
        }
    }

    /// The ARN of the user, or of the role behind a session: `aws:PrincipalArn`.
    var principalARN: String {
        switch kind {
        case .user(let user): user.arn.description
        case .session(_, let role): role.arn.description
        case .federated(let session, _): session.arn.description
        }
    }

    /// The role or user behind a session, whom policies may name in its place.
    var standsFor: [String] {
        switch kind {
        case .user: []
        case .session(_, let role): [role.arn.description]
        case .federated(_, let user): [user.arn.description]
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
            case .federated(_, let user): user.policies
            }
        return policies.sorted { $0.key < $1.key }.map(\.value.document)
    }

    /// The policy that narrows the session.
    var sessionPolicy: PolicyDocument? {
        switch kind {
        case .user: nil
        case .session(let session, _): session.policy
        // Without a policy such a session may do nothing: https://docs.aws.amazon.com/STS/latest/APIReference/
        // API_GetFederationToken.html
        case .federated(let session, _): session.policy ?? PolicyDocument(statements: [])
        }
    }

    /// The permissions boundary of the user or role.
    var boundary: PolicyDocument? {
        let boundary =
            switch kind {
            case .user(let user), .federated(_, let user): user.boundary
            case .session(_, let role): role.boundary
            }
        return boundary?.policy.document
    }

    /// Whether a role is assumed by another role's session: then no session may be longer than an hour.
    var isSession: Bool {
        switch kind {
        case .user: false
        case .session, .federated: true
        }
    }
}
