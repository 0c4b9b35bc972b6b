import Onboarding
import Platforms
import Policies

extension WizardState {
    /// The setup as it was typed, right or wrong: for the live preview and the draft.
    var typedSetup: Setup { memo.value(\.typedSetup) { setup { text($0) } } }

    /// The setup with right values only: what is wrong counts as not answered, so that no invalid value can
    /// reach a policy that somebody copies, or AWS.
    var validSetup: Setup {
        memo.value(\.validSetup) {
            let wrong = Set(askedFields.filter { standing(of: $0) == .invalid }.map(\.key))
            return setup { wrong.contains($0) ? "" : text($0) }
        }
    }

    /// Every field that is asked on the way, with the present answers.
    var askedFields: [ScreenField] {
        memo.value(\.askedFields) {
            let facts = facts
            return Flow.screens(for: facts).flatMap { Flow.fields(of: $0, for: facts) }
        }
    }

    private func setup(_ value: (AnswerKey) -> String) -> Setup {
        var setup = emptySetup
        let asked = Set(askedFields.map(\.key))
        func answer(_ key: AnswerKey) -> String? {
            let text = value(key)
            return text.isEmpty || !asked.contains(key) ? nil : text
        }
        setup.bucket = answer(.bucket) ?? ""
        setup.region = answer(.region)
        setup.folder = answer(.folder) ?? ""
        setup.name = answer(.name)
        setup.description = answer(.description)
        setup.organizationID = answer(.organizationID)
        // An empty ExternalId, unlike none, is an answer: it is left out on purpose.
        setup.externalID = leavesOutExternalID ? "" : answer(.externalID)
        setup.principal = facts[.principal] == "typed" ? answer(.principal) : principal
        setup.accountID = answer(.accountID)
        setup.roleName = answer(.roleName)
        // In the sandbox nobody types the role's ARN: creating the role answers it.
        setup.roleARN = answer(.roleARN) ?? createdRoleARN
        setup.profile = environment.profile ?? setup.profile
        setup.mode = policies.followsDocument ? .documented : .leastPrivilege
        return setup
    }

    /// A setup with nothing answered that the wizard asks for; what else a setup file said stays.
    private var emptySetup: Setup {
        let id = platform?.id ?? ""
        guard var setup = given, setup.platform == id else {
            return Setup(platform: id, method: method?.kind ?? .assumedRole)
        }
        setup.method = method?.kind ?? .assumedRole
        return setup
    }

    private var leavesOutExternalID: Bool {
        method?.externalID?.leavingOut != nil && externalIDUse == .leaveOut
    }

    private var createdRoleARN: String? {
        guard environment.sandbox != nil, method?.kind == .assumedRole else { return nil }
        return answers.input(.roleARN)?.text
    }

    /// Takes the answers of a setup file or a draft.
    mutating func take(_ setup: Setup) {
        given = setup
        answers.set(.platform, choice: setup.platform)
        answers.readsFromPlatform = platform?.direction == .customerReads
        answers.set(.method, choice: setup.method.rawValue)
        let texts: [(AnswerKey, String?)] = [
            (.bucket, setup.bucket), (.region, setup.region), (.folder, setup.folder), (.name, setup.name),
            (.description, setup.description), (.externalID, setup.externalID),
            (.organizationID, setup.organizationID), (.accountID, setup.accountID),
            (.roleName, setup.roleName), (.roleARN, setup.roleARN),
        ]
        for case (let key, let text?) in texts where !text.isEmpty { answers.set(key, TextInput(text)) }
        if let principal = setup.principal {
            if facts[.principal] == "typed" {
                answers.set(.principal, TextInput(principal))
            } else if let choice = method?.principals.first(where: { $0.arn == principal }) {
                answers.set(.principal, choice: choice.id)
            }
        }
        if setup.externalID == "" { answers.set(.externalIDUse, choice: ExternalIDUse.leaveOut.rawValue) }
        policies.followsDocument = setup.mode == .documented
        refresh()
    }
}

extension WizardState {
    /// What is saved of all this: the answers as typed and the screen, without any secret.
    public var draft: Draft { Draft(setup: typedSetup, screen: screen.rawValue) }
}
