import Documents
import Onboarding
import Platforms

extension WizardState {
    /// Whether this program creates the role itself: only in the sandbox.
    var createsRole: Bool { environment.sandbox != nil && method?.kind == .assumedRole }

    /// Whether the sandbox's role is missing, or is not what the answers say now.
    var needsRoleCreated: Bool {
        guard createsRole, plan?.isComplete == true else { return false }
        switch role {
        case .created(let setup): return setup != roleSetup
        case .creating: return false
        case .unknown: return true
        }
    }

    /// The answers that a role is made from.
    var roleSetup: Setup {
        var setup = validSetup
        setup.roleARN = nil
        setup.name = nil
        setup.description = nil
        return setup
    }

    /// Whether there is a closer and a wider way to write these policies.
    var hasModes: Bool { method?.kind != .reader }

    /// How many tabs the policies have: one a policy, and one for the corrections where there are any.
    var tabCount: Int {
        guard let plan else { return 0 }
        return plan.policies.count + (plan.corrections.isEmpty ? 0 : 1)
    }

    /// The policy of the open tab; nil when the corrections are open.
    var openPolicy: PlannedPolicy? {
        guard let policies = plan?.policies, policies.indices.contains(self.policies.tab) else { return nil }
        return policies[self.policies.tab]
    }

    mutating func turnTab(_ step: Int) {
        guard tabCount > 0 else { return }
        policies.tab = (policies.tab + step + tabCount) % tabCount
        policies.offset = 0
    }

    mutating func changeMode() {
        guard hasModes else { return }
        policies.followsDocument.toggle()
        policies.offset = 0
        policies.tab = min(policies.tab, max(0, tabCount - 1))
        message = Message(
            policies.followsDocument ? MessageText.nowAsDocumented : MessageText.nowLeastPrivilege)
    }

    /// Creates the role in the sandbox, or changes the one that is there.
    mutating func createRole(thenTest: Bool, updating: Bool = false) -> [WizardEffect] {
        guard createsRole, plan?.isComplete == true else { return [] }
        if case .creating = role { return [] }
        let setup = roleSetup
        role = .creating(setup, thenTest: thenTest)
        message = Message(MessageText.creatingRole)
        return [.createRole(setup, updating: updating)]
    }

    /// Shows how the role that is there differs, before anything of it is changed.
    mutating func askToUpdateRole(_ setup: Setup, _ differences: [LocalizedText]) {
        guard case .creating(setup, let thenTest) = role else { return }
        role = .unknown
        message = nil
        overlay = Overlay(.roleDiffers(differences, thenTest: thenTest))
    }

    /// Takes the role's ARN, or says why there is none.
    mutating func takeRole(_ outcome: WizardEvent.Outcome<String>, for setup: Setup) -> [WizardEffect] {
        guard case .creating(setup, let thenTest) = role else { return [] }
        switch outcome {
        case .success(let arn):
            role = .created(setup)
            answers.set(.roleARN, TextInput(arn))
            message = Message(MessageText.createdRole(arn), .good)
            return thenTest && screen == .policies && overlay == nil ? goForward() : []
        case .failure(let reason):
            role = .unknown
            overlay = Overlay(.notice(reason))
            return []
        }
    }
}
