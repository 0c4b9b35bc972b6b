import Policies

/// One AWS account's users and roles.
struct Account: Sendable {
    /// Twelve digits.
    let id: String
    /// Its users, by name in lower case: names are unique without regard to case.
    private var usersByName: [String: User] = [:]
    /// Its roles, likewise.
    private var rolesByName: [String: Role] = [:]
    /// Its own managed policies, by ARN.
    var policies: [String: ManagedPolicy] = [:]

    /// Makes an account with nobody in it.
    init(id: String) {
        self.id = id
    }

    /// The roles, by name.
    var roles: [Role] { rolesByName.sorted { $0.key < $1.key }.map(\.value) }

    /// The users, by name.
    var users: [User] { usersByName.sorted { $0.key < $1.key }.map(\.value) }

    /// The role of that name; nil when its case differs, as IAM demands.
    subscript(role name: String) -> Role? {
        get { rolesByName[name.lowercased()].flatMap { $0.name == name ? $0 : nil } }
        set { rolesByName[name.lowercased()] = newValue }
    }

    /// The user of that name.
    subscript(user name: String) -> User? {
        get { usersByName[name.lowercased()].flatMap { $0.name == name ? $0 : nil } }
        set { usersByName[name.lowercased()] = newValue }
    }

    /// Whether a role or a user has this policy as its permissions boundary.
    func usesBoundary(_ arn: ARN) -> Bool {
        rolesByName.values.contains { $0.boundary?.arn == arn }
            || usersByName.values.contains { $0.boundary?.arn == arn }
    }

    /// Whether a role has that name in any case.
    func hasRole(likeNamed name: String) -> Bool { rolesByName[name.lowercased()] != nil }

    /// Whether a user has that name in any case.
    func hasUser(likeNamed name: String) -> Bool { usersByName[name.lowercased()] != nil }
}
