/// One call of IAM that changes a role or user.
public enum IdentityChange: Hashable, Sendable {
    /// Makes it, with everything but its policies.
    case create(IdentityState)
    case delete
    case putTrust(String)
    case putSettings(description: String?, maxSessionDuration: Int)
    case putBoundary(String)
    case deleteBoundary
    case putPolicy(name: String, text: String)
    case deletePolicy(name: String)
    case tag([String: String])
    case untag([String])
    case deleteAccessKey(String)

    /// What IAM calls it.
    public func call(_ kind: IdentityState.Kind) -> String {
        let noun = kind == .role ? "Role" : "User"
        return switch self {
        case .create: "Create\(noun)"
        case .delete: "Delete\(noun)"
        case .putTrust: "UpdateAssumeRolePolicy"
        case .putSettings: "UpdateRole"
        case .putBoundary: "Put\(noun)PermissionsBoundary"
        case .deleteBoundary: "Delete\(noun)PermissionsBoundary"
        case .putPolicy: "Put\(noun)Policy"
        case .deletePolicy: "Delete\(noun)Policy"
        case .tag: "Tag\(noun)"
        case .untag: "Untag\(noun)"
        case .deleteAccessKey: "DeleteAccessKey"
        }
    }
}

extension Optional<IdentityState> {
    /// The state after `change`.
    func applying(_ change: IdentityChange) -> IdentityState? {
        if case .create(let made) = change {
            var made = made
            made.policies = [:]
            made.accessKeys = []
            return made
        }
        guard var state = self else { return nil }
        switch change {
        case .create: break
        case .delete: return nil
        case .putTrust(let text): state.trust = text
        case .putSettings(let description, let seconds):
            state.description = description
            state.maxSessionDuration = seconds
        case .putBoundary(let arn): state.permissionsBoundary = arn
        case .deleteBoundary: state.permissionsBoundary = nil
        case .putPolicy(let name, let text): state.policies[name] = text
        case .deletePolicy(let name): state.policies[name] = nil
        case .tag(let tags): state.tags.merge(tags) { _, new in new }
        case .untag(let keys): for key in keys { state.tags[key] = nil }
        case .deleteAccessKey(let id): state.accessKeys.removeAll { $0 == id }
        }
        return state
    }
}
