import JSON

/// Judges policies from anywhere.
public enum PolicyLinter {
    /// Everything there is to say of the policy in `text`, in the order of the text.
    ///
    /// - Parameters:
    ///   - text: A policy; for a text that is no JSON the one finding says where it stops being it.
    ///   - use: What the policy is attached to; nil lets its own words tell.
    ///   - context: What is known besides.
    public static func lint(
        text: String, use: PolicyUse? = nil, context: LintContext = LintContext()
    ) -> [PolicyFinding] {
        do throws(JSONError) {
            let written = try WrittenPolicy(text)
            return written.findings + lint(written.json, use: use, context: context)
        } catch {
            let notation = OtherNotation(of: text).map { PolicyIssue.writing(.notation($0)) }
            return [PolicyFinding(notation ?? .grammar(.notJSON(error)), at: .document)]
        }
    }

    /// What a policy's own words tell that it is attached to.
    public static func detectedUse(of json: JSONValue) -> PolicyUse {
        LintedPolicy(json, use: nil, context: LintContext()).detectedUse
    }

    /// Everything there is to say of the policy in `json`, in its own order.
    public static func lint(
        _ json: JSONValue, use: PolicyUse? = nil, context: LintContext = LintContext()
    ) -> [PolicyFinding] {
        let policy = LintedPolicy(json, use: use, context: context)
        let checks: [(LintedPolicy) -> [PolicyFinding]] = [
            GrammarCheck.findings, UseCheck.findings, VersionCheck.findings, SizeCheck.findings,
            CharacterCheck.findings, SidCheck.findings, PlaceholderCheck.findings, PrincipalCheck.findings,
            ExternalIDCheck.findings, ActionCheck.findings, ResourceFormCheck.findings,
            ResourceReachCheck.findings, LevelCheck.findings, OperatorCheck.findings,
            ConditionKeyCheck.findings, ConditionValueCheck.findings, ContradictionCheck.findings,
            DenyCheck.findings, VariableCheck.findings,
        ]
        return policy.ordered(withoutEchoes(checks.flatMap { $0(policy) }))
    }

    /// The findings without those that only say again, of a placeholder, that it is not a right value.
    private static func withoutEchoes(_ findings: [PolicyFinding]) -> [PolicyFinding] {
        let blanks = Set(findings.filter(\.issue.isPlaceholder).map(\.path))
        return findings.filter { !blanks.contains($0.path) || !$0.issue.isAboutForm }
    }
}
