import Documents
import Policies

/// Compares a deployed role with the setup by what both answer to the questions that matter.
struct RoleJudgement {
    private let state: LadderState
    private let deployed: DeployedRole

    init(_ deployed: DeployedRole, _ state: LadderState) {
        self.deployed = deployed
        self.state = state
    }

    /// What the deployed policies grant.
    var rights: GrantedRights {
        GrantedRights(
            identity: deployed.permissions, source: .deployed,
            context: GrantedRights.context(of: state.setup))
    }

    /// Every fault: first what keeps the platform out or lets others in, then what is missing.
    var faults: [RoleFault] { address + trustFaults + tooWide + missing }

    /// Which statements of the deployed policies come near to what is missing, and what they lack.
    func reasons(for fault: RoleFault) -> [LocalizedText] {
        switch fault {
        case .platformKeptOut:
            principal.flatMap { entry(of: $0, with: state.externalID) }.map(ExplanationSentences.reasons)
                ?? []
        case .missing(let action): ExplanationSentences.reasons(answer(of: rights, to: action))
        default: []
        }
    }

    /// The setup must name this very role: case, path and account count when it is assumed.
    private var address: [RoleFault] {
        guard let wanted = state.roleARN, wanted != deployed.arn else { return [] }
        return [.anotherARN(deployed.arn)]
    }

    /// Whom the setup trusts.
    private var principal: String? {
        state.platform.method(state.setup.method).flatMap(state.setup.trustedPrincipal)
    }

    /// In what the deployed permissions differ without a fault, such as one more right in the folder.
    var harmlessDifferences: [LocalizedText] {
        guard let permissions = planned(.permissions) else { return [] }
        let deployed = PolicyDocument(statements: deployed.permissions.flatMap(\.statements))
        return DifferenceSentences.all(PolicyDifference(deployed: deployed, expected: permissions))
    }

    private func planned(_ kind: PolicyKind) -> PolicyDocument? {
        PolicyPlan(setup: state.setup, platform: state.platform).policies.first { $0.kind == kind }?.document
    }

    private var trustFaults: [RoleFault] {
        guard let principal else { return [] }
        guard isLetIn(principal, with: state.externalID) else { return [.platformKeptOut] }
        guard let right = state.externalID else { return widerTrust }
        var faults: [RoleFault] = []
        if isLetIn(principal, with: nil) { faults.append(.externalIDNotRequired) }
        if WrongExternalID.like(right).contains(where: { isLetIn(principal, with: $0) }) {
            faults.append(.externalIDNotCompared)
        }
        return faults.isEmpty ? widerTrust : faults
    }

    /// Whoever else is let in.
    private var widerTrust: [RoleFault] {
        guard let trust = deployed.trust, let expected = planned(.trust) else { return [] }
        let more = PolicyDifference(deployed: trust, expected: expected).more.map(DifferenceSentences.more)
        guard !more.isEmpty else { return [] }
        return [
            .trustsMore(
                LocalizedText(
                    en: more.map(\.en).joined(separator: " "), fr: more.map(\.fr).joined(separator: " ")))
        ]
    }

    private func isLetIn(_ principal: String, with externalID: String?) -> Bool {
        entry(of: principal, with: externalID)?.decision.isAllowed ?? false
    }

    /// What the trust policy says to the principal; nil where it cannot be read.
    private func entry(of principal: String, with externalID: String?) -> Policies.Explanation? {
        guard let trust = deployed.trust else { return nil }
        let caller = ARN(principal) == nil ? "arn:aws:iam::\(principal):root" : principal
        let request = AuthorizationRequest(
            principal: caller, action: "sts:AssumeRole", resource: deployed.arn,
            context: externalID.map { ["sts:ExternalId": [$0]] } ?? [:])
        return PolicyEvaluator.explainTrust(request, trust: trust)
    }

    private var expected: GrantedRights? { GrantedRights(setup: state.setup, platform: state.platform) }

    /// Each action of the platform that the generated policy grants and the deployed one does not.
    private var missing: [RoleFault] {
        guard let expected, let method = state.platform.method(state.setup.method) else { return [] }
        return method.actions.filter { action in
            answer(of: expected, to: action).decision.isAllowed
                && !answer(of: rights, to: action).decision.isAllowed
        }.map(RoleFault.missing)
    }

    /// What `rights` say to one of the platform's actions, in the folder or on the bucket.
    private func answer(of rights: GrantedRights, to action: String) -> Policies.Explanation {
        let wanted = WantedObjects(state.setup)
        // A document may grant an action where it means nothing.
        let isOfObjects = ActionCatalog.level(of: action) == .object
        return rights.explanation(
            of: action, on: isOfObjects ? state.arn(state.objects.written.key) : wanted.bucketARN,
            ["s3:prefix": [wanted.folder.isEmpty ? "" : wanted.folder + "/"]])
    }

    /// What the deployed policy grants outside the folder although the generated one does not.
    private var tooWide: [RoleFault] {
        guard let expected else { return [] }
        var faults: [RoleFault] = []
        let outside = [state.objects.outside, state.objects.sibling].compactMap { $0 }.map {
            state.arn($0.key)
        }
        if outside.contains(where: {
            rights.grant("s3:PutObject", on: $0) && !expected.grant("s3:PutObject", on: $0)
        }) {
            faults.append(.writesOutside)
        }
        let bucket = WantedObjects(state.setup).bucketARN
        if let prefix = state.objects.foreignPrefix, rights.grantListing(of: bucket, prefix: prefix),
            !expected.grantListing(of: bucket, prefix: prefix)
        {
            faults.append(.listsOutside)
        }
        return faults
    }
}
