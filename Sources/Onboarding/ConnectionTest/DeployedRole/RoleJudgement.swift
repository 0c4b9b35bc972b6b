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

    /// Every fault, those of the trust policy first.
    var faults: [RoleFault] { trustFaults + missing + tooWide }

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
        guard let principal = state.platform.method(state.setup.method).flatMap(state.setup.trustedPrincipal)
        else { return [] }
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
        guard let trust = deployed.trust else { return false }
        let caller = ARN(principal) == nil ? "arn:aws:iam::\(principal):root" : principal
        let request = AuthorizationRequest(
            principal: caller, action: "sts:AssumeRole", resource: deployed.arn,
            context: externalID.map { ["sts:ExternalId": [$0]] } ?? [:])
        return PolicyEvaluator.evaluateTrust(request, trust: trust).isAllowed
    }

    private var expected: GrantedRights? { GrantedRights(setup: state.setup, platform: state.platform) }

    /// Each action of the platform that the generated policy grants and the deployed one does not.
    private var missing: [RoleFault] {
        guard let expected, let method = state.platform.method(state.setup.method) else { return [] }
        let wanted = WantedObjects(state.setup)
        let prefix = wanted.folder.isEmpty ? "" : wanted.folder + "/"
        return method.actions.filter { action in
            // A document may grant an action where it means nothing.
            let isOfObjects = ActionCatalog.level(of: action) == .object
            let resource = isOfObjects ? state.arn(state.objects.written.key) : wanted.bucketARN
            return expected.grant(action, on: resource, ["s3:prefix": [prefix]])
                && !rights.grant(action, on: resource, ["s3:prefix": [prefix]])
        }.map(RoleFault.missing)
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
