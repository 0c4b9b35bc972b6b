import Platforms

/// Which rungs a way of connecting has, in their order: positive controls before their negative twins.
enum Ladder {
    static func rungs(of method: PlatformMethod.Kind, as perspective: Perspective) -> [Rung] {
        let start: [Rung] = [.endpoint, .clock, .identity, .bucket]
        let probe: [Rung] = perspective == .asProbe ? [.probeRole] : []
        let role: [Rung] = [.assumeRole, .externalIDMissing, .externalIDWrong]
        let objects: [Rung] = [
            .write, .multipart, .readBack, .outsideFolder, .siblingFolder, .listOutside, .cleanUp,
        ]
        switch method {
        case .assumedRole: return start + probe + role + objects
        case .accessKey, .bucketPolicy: return start + objects
        case .reader: return start + [.assumeRole, .list, .read, .retention]
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
