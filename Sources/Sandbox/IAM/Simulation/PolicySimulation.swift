import Policies

/// All that a simulation is given, and its answers.
struct PolicySimulation: Sendable {
    private let source: SimulationSource
    private let policies: [(id: String, document: PolicyDocument)]
    private let boundary: PolicyDocument?
    private let resourcePolicy: PolicyDocument?
    private let caller: String
    private let sameAccount: Bool
    private let context: [String: [String]]

    init(_ call: QueryCall, _ source: SimulationSource) throws(Refusal) {
        self.source = source
        let added = try Self.documents("PolicyInputList", of: call)
        policies =
            source.policies
            + added.enumerated().map { ("PolicyInputList.\($0.offset + 1)", $0.element) }
        boundary =
            try Self.documents("PermissionsBoundaryPolicyInputList", of: call).first ?? source.boundary
        resourcePolicy = try call["ResourcePolicy"].map(Self.document)
        guard resourcePolicy == nil || source.isUser || call["CallerArn"] != nil else {
            throw Refusal(400, "InvalidInput", "Caller ARN is required when a resource policy is simulated.")
        }
        caller = call["CallerArn"] ?? source.arn.description
        let owner = call["ResourceOwner"].map { ARN($0)?.account ?? $0 }
        sameAccount = owner == nil || owner == ARN(caller)?.account
        context = source.context.merging(Self.contextEntries(of: call)) { $1 }
    }

    /// The result of one action on one resource.
    func write(_ action: String, on resource: String, to xml: inout XMLWriter) {
        let request = AuthorizationRequest(
            principal: caller, action: action, resource: resource, context: context)
        let explanation = PolicyEvaluator.explain(
            request, identityPolicies: policies.map(\.document), boundary: boundary,
            resourcePolicy: resourcePolicy, sameAccount: sameAccount)
        let word = Self.word(explanation.decision)
        let missing = missingKeys
        xml.element("EvalActionName", action)
        xml.element("EvalResourceName", resource)
        xml.element("EvalDecision", word)
        writeMatched(explanation, to: &xml)
        // With a resource, what is missing is told with that resource.
        writeMissing(resource == "*" ? missing : [], to: &xml)
        if let allows = boundaryAllows(request) {
            xml.element("PermissionsBoundaryDecisionDetail") {
                $0.element("AllowedByPermissionsBoundary", "\(allows)")
            }
        }
        guard resource != "*" else { return }
        xml.element("ResourceSpecificResults") { xml in
            xml.element("member") { xml in
                xml.element("EvalResourceName", resource)
                xml.element("EvalResourceDecision", word)
                writeMatched(explanation, to: &xml)
                writeMissing(missing, to: &xml)
            }
        }
    }

    private func writeMatched(_ explanation: Explanation, to xml: inout XMLWriter) {
        xml.element("MatchedStatements") { xml in
            for verdict in explanation.deciding where verdict.place.layer != .boundary {
                xml.element("member") { xml in
                    let isIdentity = verdict.place.layer == .identity
                    xml.element(
                        "SourcePolicyId", isIdentity ? policies[verdict.place.policy].id : "ResourcePolicy")
                    xml.element("SourcePolicyType", isIdentity ? "IAM Policy" : "Resource Policy")
                }
            }
        }
    }

    private func writeMissing(_ keys: [String], to xml: inout XMLWriter) {
        xml.element("MissingContextValues") { xml in
            for key in keys { xml.element("member", key) }
        }
    }

    /// The condition keys and variables of all policies that have no value, in order.
    private var missingKeys: [String] {
        let given = Set(context.keys.map { $0.lowercased() })
        let documents = policies.map(\.document) + [boundary, resourcePolicy].compactMap { $0 }
        let keys = documents.flatMap(\.contextKeys)
        var seen: Set<String> = given
        return keys.filter { seen.insert($0.lowercased()).inserted }.sorted()
    }

    /// Whether the boundary would allow it; nil where there is none.
    private func boundaryAllows(_ request: AuthorizationRequest) -> Bool? {
        boundary.map { PolicyEvaluator.evaluate(request, identityPolicies: [$0]).isAllowed }
    }

    private static func word(_ decision: Decision) -> String {
        switch decision {
        case .allowed, .allowedToRoot: "allowed"
        case .explicitlyDenied: "explicitDeny"
        case .implicitlyDenied: "implicitDeny"
        }
    }

    private static func documents(_ name: String, of call: QueryCall) throws(Refusal) -> [PolicyDocument] {
        try call.list(name).map { (text) throws(Refusal) in try document(text) }
    }

    private static func document(_ text: String) throws(Refusal) -> PolicyDocument {
        do throws(PolicyParseError) {
            return try PolicyDocument(parsing: text)
        } catch {
            throw Refusal(400, "InvalidInput", "Invalid policy document.")
        }
    }

    private static func contextEntries(of call: QueryCall) -> [String: [String]] {
        var entries: [String: [String]] = [:]
        var index = 1
        while let key = call["ContextEntries.member.\(index).ContextKeyName"] {
            entries[key] = call.list("ContextEntries.member.\(index).ContextKeyValues")
            index += 1
        }
        return entries
    }
}
