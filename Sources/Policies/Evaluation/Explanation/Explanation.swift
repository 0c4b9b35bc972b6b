/// A decision, and what every statement had to say to it.
public struct Explanation: Hashable, Sendable {
    /// What was asked.
    public let request: AuthorizationRequest
    /// The answer.
    public let decision: Decision
    /// All statements of all policies, in the order identity, session, boundary, resource.
    public let verdicts: [StatementVerdict]

    /// The statements that led to the decision: all that allow, or the ones that deny.
    public var deciding: [StatementVerdict] {
        switch decision {
        case .allowed, .allowedToRoot: verdicts.filter { $0.applies && $0.effect == .allow }
        case .explicitlyDenied: verdicts.filter { $0.applies && $0.effect == .deny }
        case .implicitlyDenied: []
        }
    }

    /// The statements that would have to apply for the answer to be yes, those that fail in the fewest points
    /// first; none where nothing is denied implicitly.
    public var nearMisses: [StatementVerdict] {
        guard case .implicitlyDenied(let layer) = decision else { return [] }
        let candidates = verdicts.filter { verdict in
            verdict.place.layer == layer && verdict.effect == .allow && verdict.isAboutAction
        }
        return candidates.enumerated().sorted { left, right in
            (left.element.mismatches.count, left.offset) < (right.element.mismatches.count, right.offset)
        }.map(\.element)
    }
}
