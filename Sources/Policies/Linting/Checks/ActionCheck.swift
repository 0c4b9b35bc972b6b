import Documents
import JSON

/// What is allowed or denied.
enum ActionCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        policy.statements.flatMap { statement in
            var findings: [PolicyFinding] = []
            for action in statement.actions + statement.notActions {
                findings += spelling(of: action)
            }
            for action in statement.actions {
                if let issue = place(of: action.text, policy) {
                    findings.append(PolicyFinding(.action(issue), at: action.path))
                } else if !statement.isDeny, policy.use != .trust, let issue = width(of: action.text) {
                    findings.append(PolicyFinding(.action(issue), at: action.path))
                }
            }
            if !statement.isDeny, let element = statement.node.member("NotAction") {
                findings.append(PolicyFinding(.action(.everythingBut), at: element.path))
            }
            return findings + duplicates(statement.actions) + duplicates(statement.notActions)
        }
    }

    private static func spelling(of action: PlacedText) -> [PolicyFinding] {
        func found(_ issue: ActionIssue, fix: PolicyFix? = nil) -> [PolicyFinding] {
            [PolicyFinding(.action(issue), at: action.path, fix: fix)]
        }
        if action.text == "*" { return [] }
        let parts = action.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return found(.form(action.text)) }
        let service = String(parts[0]).asciiLowercased
        guard service.hasWildcard || ServicePrefixes.all.contains(service) else {
            return found(
                .unknownService(
                    String(parts[0]), nearest: nearestName(to: service, among: ServicePrefixes.all.sorted())))
        }
        guard ActionCatalog.services.contains(service), ActionCatalog.actions(matching: action.text).isEmpty
        else { return [] }
        if let right = APICalls.action(for: action.text) {
            return found(
                .apiCall(action.text, action: right),
                fix: PolicyFix(.replace(.string(right)), at: action.path))
        }
        let siblings = ActionCatalog.all.map(\.name).filter { $0.hasPrefix(service + ":") }
        return found(.unknown(action.text, nearest: nearestName(to: action.text, among: siblings)))
    }

    /// What may not stand in a policy for this use.
    private static func place(of action: String, _ policy: LintedPolicy) -> ActionIssue? {
        let text = action.asciiLowercased
        switch policy.use {
        case .trust:
            return trustActions.contains { WildcardPattern(text).matches($0) } && text != "*"
                ? nil : .notInTrust(action)
        case .bucket:
            // A key's or a queue's policy is none of a bucket's.
            let isOfBucket = policy.statements.contains { statement in
                statement.actions.contains { $0.text.asciiLowercased.hasPrefix("s3:") }
            }
            return isOfBucket && !text.hasPrefix("s3:") && text != "*" ? .notInBucket(action) : nil
        case .identity, .session: return nil
        }
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
    private static let trustActions = [
        "sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity", "sts:setcontext",
        "sts:setsourceidentity", "sts:tagsession",
    ]

    /// More than anybody would list.
    private static func width(of action: String) -> ActionIssue? {
        guard action.hasWildcard else { return nil }
        let name = action.split(separator: ":", maxSplits: 1).last ?? ""
        if name.allSatisfy({ $0 == "*" }) { return .everything(action) }
        let reached = ActionCatalog.actions(matching: action).map(\.name)
        return reached.count > 1 ? .wildcard(action, reaches: reached) : nil
    }

    private static func duplicates(_ actions: [PlacedText]) -> [PolicyFinding] {
        var seen: Set<String> = []
        return actions.filter { !seen.insert($0.text.asciiLowercased).inserted }.map {
            PolicyFinding(.action(.duplicate($0.text)), at: $0.path, fix: PolicyFix(.remove, at: $0.path))
        }
    }
}
