import Platforms

/// Which rungs a way of connecting has, in their order: positive controls before their negative twins.
enum Ladder {
    static func rungs(of method: PlatformMethod.Kind, as perspective: Perspective) -> [Rung] {
        let start: [Rung] = [.endpoint, .clock, .identity, .bucket]
        let narrow: [Rung] = perspective == .asSelf ? [.narrow] : []
        let role: [Rung] = [.assumeRole, .externalIDMissing, .externalIDWrong]
        let objects: [Rung] = [
            .write, .multipart, .readBack, .outsideFolder, .siblingFolder, .listOutside, .cleanUp,
        ]
        switch method {
        case .assumedRole: return start + beforeRole(perspective) + role + narrow + objects
        case .accessKey, .bucketPolicy: return start + narrow + objects
        case .reader: return start + [.assumeRole, .list, .read, .retention]
        }
    }

    /// What is asked or made before the role is assumed, or in place of that.
    private static func beforeRole(_ perspective: Perspective) -> [Rung] {
        switch perspective {
        case .asPlatform: []
        case .asSelf: [.rolePolicies, .simulation]
        case .asProbe: [.probeRole]
        }
    }
}

extension Rung {
    /// What the rung expects: the negative ones must be refused.
    var expectation: RungResult.Expectation {
        switch self {
        case .externalIDMissing, .externalIDWrong, .outsideFolder, .siblingFolder, .listOutside: .deny
        default: .allow
        }
    }
}
