/// What the policies of one kind say to a request.
struct PolicyLayer {
    /// A statement that allows, and how it names the caller.
    struct Grant {
        let place: Decision.Place
        let reach: Caller.Reach
    }

    let kind: Decision.Layer
    /// What each statement says, in order.
    private(set) var verdicts: [StatementVerdict] = []
    /// The first statement that denies.
    private(set) var denial: Decision.Place?
    /// The statement that allows and names the caller most closely; the first of equals.
    private(set) var grant: Grant?

    init(
        _ kind: Decision.Layer, _ policies: [PolicyDocument], _ request: AuthorizationRequest,
        _ caller: Caller
    ) {
        self.kind = kind
        for (policyIndex, policy) in policies.enumerated() {
            let matcher = StatementMatcher(request, version: policy.version)
            for (index, statement) in policy.statements.enumerated() {
                let place = Decision.Place(kind, policy: policyIndex, statement: index)
                let (reach, mismatch) = Self.reach(of: statement, in: kind, caller)
                let verdict = StatementVerdict(
                    place: place, sid: statement.sid, effect: statement.effect,
                    mismatches: [mismatch].compactMap { $0 } + matcher.mismatches(statement))
                verdicts.append(verdict)
                guard let reach, verdict.applies else { continue }
                switch statement.effect {
                case .deny: denial = denial ?? place
                case .allow: consider(Grant(place: place, reach: reach))
                }
            }
        }
    }

    private mutating func consider(_ candidate: Grant) {
        if let grant, grant.reach >= candidate.reach { return }
        grant = candidate
    }

    /// How the statement names the caller; nil when it does not, with the reason.
    ///
    /// Only a resource's policy names principals, and only it may leave out the resource, which is then the
    /// role that carries it.
    private static func reach(
        of statement: Statement, in kind: Decision.Layer, _ caller: Caller
    ) -> (Caller.Reach?, Mismatch?) {
        switch kind {
        case .resource:
            guard let principals = statement.principals else { return (nil, .misplaced) }
            let reach = caller.reach(principals)
            return (reach, reach == nil ? .principal(principals) : nil)
        case .identity, .session, .boundary:
            guard statement.principals == nil, statement.resources != nil else { return (nil, .misplaced) }
            return (.caller, nil)
        }
    }
}
