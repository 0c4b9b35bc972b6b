import Platforms

/// Which rungs a way of connecting has, in their order: positive controls before their negative twins.
enum Ladder {
    static func rungs(of method: PlatformMethod.Kind) -> [Rung] {
        let common: [Rung] = [.endpoint, .clock, .identity, .bucket]
        switch method {
        case .assumedRole:
            return common + [
                .assumeRole, .externalIDMissing, .externalIDWrong, .write, .readBack, .cleanUp,
            ]
        case .accessKey, .bucketPolicy: return common + [.write, .readBack, .cleanUp]
        case .reader: return common + [.assumeRole, .list, .read]
        }
    }
}

extension Rung {
    /// What the rung expects: the negative ones must be refused.
    var expectation: RungResult.Expectation {
        switch self {
        case .externalIDMissing, .externalIDWrong: .deny
        default: .allow
        }
    }
}
