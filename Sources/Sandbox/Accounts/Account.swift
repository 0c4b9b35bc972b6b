import Policies

/// One AWS account's users, roles and policies.
struct Account: Sendable {
    /// Twelve digits.
    let id: String
    /// Its users.
    var users = IdentityTable<User>()
    /// Its roles.
    var roles = IdentityTable<Role>()
    /// Its own managed policies, by ARN.
    var policies: [String: ManagedPolicy] = [:]

    /// Makes an account with nobody in it.
    init(id: String) {
        self.id = id
    }

    /// Whether a role or a user has this policy as its permissions boundary.
    func usesBoundary(_ arn: ARN) -> Bool {
        roles.all.contains { $0.boundary?.arn == arn } || users.all.contains { $0.boundary?.arn == arn }
    }
}
