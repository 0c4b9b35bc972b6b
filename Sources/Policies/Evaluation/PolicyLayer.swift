/// What the policies of one kind say to a request.
struct PolicyLayer {
    /// A statement that allows, and how it names the caller.
    struct Grant {
        let place: Decision.Place
        let reach: Caller.Reach
    }

    let kind: Decision.Layer
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
                guard let reach = Self.reach(of: statement, in: kind, caller), matcher.matches(statement)
                else { continue }
                let place = Decision.Place(kind, policy: policyIndex, statement: index)
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

    /// How the statement names the caller; nil when it does not.
    ///
    /// Only a resource's policy names principals, and only it may leave out the resource, which is then the
    /// role that carries it.
    private static func reach(
        of statement: Statement, in kind: Decision.Layer, _ caller: Caller
    ) -> Caller.Reach? {
        switch kind {
        case .resource: statement.principals.flatMap(caller.reach)
        case .identity, .session, .boundary:
            statement.principals == nil && statement.resources != nil ? .caller : nil
        }
    }
}
