import Platforms

/// When a screen or a field is shown: each fact named must have one of the values named.
struct Condition: Hashable, Sendable {
    /// What a condition can ask about.
    enum Fact: String, CaseIterable, Hashable, Sendable {
        /// The kind of the chosen method.
        case method
        /// Which way the data goes.
        case direction
        /// Whether the sandbox answers or AWS.
        case world
        /// Who makes the ExternalId, or `none`.
        case externalID = "external-id"
        /// Whether the trust policy may do without an ExternalId.
        case externalIDOptional = "external-id-optional"
        /// The answer to whether to require one.
        case externalIDUse = "external-id-use"
        /// How many principals there are to choose from, or `typed` where the person brings one.
        case principal

        /// Every value it can have.
        var values: [String] {
            switch self {
            case .method: PlatformMethod.Kind.allCases.map(\.rawValue)
            case .direction: Platform.Direction.allCases.map(\.rawValue)
            case .world: ["sandbox", "aws"]
            case .externalID: ["none"] + PlatformMethod.ExternalID.MadeBy.allCases.map(\.rawValue)
            case .externalIDOptional: ["yes", "no"]
            case .externalIDUse: ExternalIDUse.allCases.map(\.rawValue)
            case .principal: ["none", "one", "several", "typed"]
            }
        }
    }

    /// A fact and the values it may have.
    struct Clause: Hashable, Sendable {
        let fact: Fact
        let values: [String]
    }

    /// All of these must hold.
    let clauses: [Clause]

    /// Whether it holds for `facts`; a fact that is not there yet equals nothing.
    func holds(for facts: [Fact: String]) -> Bool {
        clauses.allSatisfy { clause in
            facts[clause.fact].map(clause.values.contains) ?? false
        }
    }
}

/// Whether the trust policy requires an ExternalId, where the platform leaves the choice.
enum ExternalIDUse: String, CaseIterable, Hashable, Sendable {
    case require
    case leaveOut = "leave-out"
}
