/// Whether the policy is of the kind that its place takes.
enum UseCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        var findings: [PolicyFinding] = []
        let isSwapped = isSwapped(policy)
        if isSwapped {
            findings.append(
                PolicyFinding(.use(.swapped(use: policy.use, found: policy.detectedUse)), at: .document))
        }
        let prohibited =
            switch policy.use {
            case .trust: ["Resource", "NotResource"]
            case .identity, .session: ["Principal", "NotPrincipal"]
            case .bucket: [String]()
            }
        for statement in policy.statements {
            for (name, element) in statement.node.members where prohibited.contains(name) {
                // A trust policy's resource is always the role that carries it.
                let fix =
                    policy.use == .trust && !isSwapped ? PolicyFix(.remove, at: element.path) : nil
                findings.append(
                    PolicyFinding(.use(.prohibited(name, use: policy.use)), at: element.path, fix: fix))
            }
        }
        return findings
    }

    private static func isSwapped(_ policy: LintedPolicy) -> Bool {
        guard !policy.statements.isEmpty else { return false }
        switch (policy.use, policy.detectedUse) {
        case (.session, .identity): return false
        case (let use, let found): return use != found
        }
    }
}
