import Policies

/// One way in which a deployed role or user differs from what the setup says.
public enum RoleDifference: Hashable, Sendable {
    /// The trust policy means something else; nil where it cannot be read.
    case trust(deployed: PolicyDocument?, wanted: PolicyDocument)
    /// The permissions policy means something else; nil where it cannot be read.
    case permissions(deployed: PolicyDocument?, wanted: PolicyDocument)
    /// It lacks the inline policy of this name.
    case missingPermissions(name: String, wanted: PolicyDocument)
    /// Another policy bounds it, or none.
    case boundary(deployed: String?, wanted: String)
    /// A session may last longer or shorter, in seconds.
    case sessionDuration(deployed: Int, wanted: Int)
    /// A tag is missing, or has another value.
    case tag(key: String, deployed: String?, wanted: String)
    /// Something that this program did not make, and leaves alone: a policy by its name, or an access key by its id.
    case foreign(name: String)

    /// Everything in which `present` differs from `wanted`, and what is left alone.
    static func all(from present: IdentityState, to wanted: IdentityState) -> [RoleDifference] {
        var differences: [RoleDifference] = []
        if let text = wanted.trust, let document = read(text), !PolicyText.same(present.trust, text) {
            differences.append(.trust(deployed: present.trust.flatMap(read), wanted: document))
        }
        for name in wanted.policies.keys.sorted() {
            guard let text = wanted.policies[name], let document = read(text) else { continue }
            if let deployed = present.policies[name] {
                if PolicyText.same(deployed, text) { continue }
                differences.append(.permissions(deployed: read(deployed), wanted: document))
            } else {
                differences.append(.missingPermissions(name: name, wanted: document))
            }
        }
        if let boundary = wanted.permissionsBoundary, boundary != present.permissionsBoundary {
            differences.append(.boundary(deployed: present.permissionsBoundary, wanted: boundary))
        }
        if let deployed = present.maxSessionDuration, let seconds = wanted.maxSessionDuration,
            deployed != seconds
        {
            differences.append(.sessionDuration(deployed: deployed, wanted: seconds))
        }
        for (key, value) in wanted.tags.sorted(by: { $0.key < $1.key }) where present.tags[key] != value {
            differences.append(.tag(key: key, deployed: present.tags[key], wanted: value))
        }
        return differences + present.foreign.sorted().map { .foreign(name: $0) }
    }

    /// Whether more is allowed when the wanted takes the place of the deployed. Of what cannot be read nobody can tell
    /// that it is not so.
    public var isWider: Bool {
        switch self {
        case .trust(let deployed, let wanted), .permissions(let deployed, let wanted):
            deployed.map { !PolicyDifference(deployed: $0, expected: wanted).less.isEmpty } ?? true
        case .missingPermissions: true
        case .boundary(let deployed, _): deployed != nil
        case .sessionDuration(let deployed, let wanted): wanted > deployed
        case .tag, .foreign: false
        }
    }

    private static func read(_ text: String) -> PolicyDocument? { try? PolicyDocument(parsing: text) }
}
