import Documents
import JSON

/// Who is named.
enum PrincipalCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        policy.statements.flatMap { statement in
            var findings = ["Principal", "NotPrincipal"].flatMap { name in
                statement.node.member(name).map(kinds) ?? []
            }
            for principal in statement.principals + statement.notPrincipals {
                if principal.isEveryone, statement.conditions.contains(where: isLimit) { continue }
                findings += self.findings(of: principal, isDeny: statement.isDeny, use: policy.use)
            }
            if !statement.isDeny, let element = statement.node.member("NotPrincipal") {
                findings.append(PolicyFinding(.principal(.everyoneBut), at: element.path))
            }
            return findings
        }
    }

    /// Conditions that say who of everyone, or from where.
    private static let limits = [
        "aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths",
        "aws:SourceAccount",
        "aws:SourceArn", "aws:SourceIp", "aws:SourceVpc", "aws:SourceVpce", "aws:VpceAccount",
        "aws:VpceOrgID",
    ]

    private static func isLimit(_ condition: LintedCondition) -> Bool {
        condition.needsKey && limits.contains(where: condition.isOn)
    }

    /// The keys that say what each principal is.
    private static func kinds(_ element: PolicyNode) -> [PolicyFinding] {
        if let text = element.text, text != "*" {
            // An ARN or an account can only be meant to stand under AWS.
            let isCertain = text.hasPrefix("arn:") || text.isAccountID
            return [
                PolicyFinding(
                    .principal(.form(text)), at: element.path,
                    fix: isCertain
                        ? PolicyFix(.replace(.object([.init("AWS", .string(text))])), at: element.path) : nil)
            ]
        }
        let known = Statement.Principal.Kind.allCases.map(\.rawValue)
        return element.members.filter { !known.contains($0.name) }.map { name, values in
            let nearest = nearestName(to: name, among: known)
            let meant = known.first {
                $0.asciiLowercased == name.asciiLowercased && element.member($0) == nil
            }
            return PolicyFinding(
                .principal(.unknownKind(name, nearest: nearest)), at: values.path,
                fix: meant.map { PolicyFix(.rename($0), at: values.path) })
        }
    }

    private static func findings(
        of principal: LintedPrincipal, isDeny: Bool, use: PolicyUse
    ) -> [PolicyFinding] {
        func found(_ issue: PrincipalIssue) -> [PolicyFinding] {
            [PolicyFinding(.principal(issue), at: principal.path)]
        }
        if principal.isEveryone { return isDeny ? [] : found(.everyone(use: use)) }
        switch principal.kind {
        case .aws: return ofAWS(principal, isDeny: isDeny).map(found) ?? []
        case .service:
            return principal.text.hasPrefix("arn:")
                ? found(.misplaced(principal.text, belongsUnder: "AWS")) : []
        case .federated, .canonicalUser, nil: return []
        }
    }

    private static func ofAWS(_ principal: LintedPrincipal, isDeny: Bool) -> PrincipalIssue? {
        let text = principal.text
        if text.hasSuffix(".amazonaws.com") || text.hasSuffix(".amazonaws.com.cn") {
            return .misplaced(text, belongsUnder: "Service")
        }
        if isUniqueID(text) { return .uniqueID(text) }
        if text.isAccountID { return isDeny ? nil : .wholeAccount(text) }
        guard let arn = ARN(text) else {
            let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            return isNumber ? .account(text) : nil
        }
        if text.contains("*") || text.contains("?") { return .wildcard(text) }
        guard arn.service == "iam" || arn.service == "sts" else { return .cannotAct(text) }
        guard arn.account.isAccountID else { return .account(arn.account) }
        let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch (arn.service, parts[0], parts.count) {
        case ("iam", "root", 1): return isDeny ? nil : .wholeAccount(arn.account)
        case ("iam", "role", 2...), ("iam", "user", 2...), ("sts", "federated-user", 2...): return nil
        case ("sts", "assumed-role", 2...): return .session(text, role: parts[1])
        default: return .cannotAct(text)
        }
    }

    /// Such as `AROAEXAMPLEEXAMPLE123`: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    private static func isUniqueID(_ text: String) -> Bool {
        ["AROA", "AIDA", "AGPA", "AIPA", "ANPA"].contains { text.hasPrefix($0) } && text.utf8.count >= 16
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
