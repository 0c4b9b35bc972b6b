/// What one statement says to a request.
public struct StatementVerdict: Hashable, Sendable {
    /// Where it stands.
    public let place: Decision.Place
    /// Its Sid.
    public let sid: String?
    /// Whether it would allow or deny.
    public let effect: Statement.Effect
    /// Why it does not apply, in the order principal, action, resource, conditions; empty when it applies.
    public let mismatches: [Mismatch]

    /// Whether it takes part in the decision.
    public var applies: Bool { mismatches.isEmpty }

    /// Whether it is about the action that is asked for.
    public var isAboutAction: Bool {
        !mismatches.contains { mismatch in
            if case .action = mismatch { true } else { false }
        }
    }
}
