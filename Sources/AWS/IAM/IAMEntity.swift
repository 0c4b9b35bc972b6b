/// A role or a user, by name: most calls of IAM come in both kinds.
public enum IAMEntity: Hashable, Sendable {
    case role(String)
    case user(String)

    /// Its name.
    public var name: String {
        switch self {
        case .role(let name), .user(let name): name
        }
    }

    /// How IAM's calls and parameters name it.
    var noun: String {
        switch self {
        case .role: "Role"
        case .user: "User"
        }
    }
}
