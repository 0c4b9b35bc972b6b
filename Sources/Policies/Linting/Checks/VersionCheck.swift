import JSON

/// The version of the policy language.
enum VersionCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        guard policy.document.isObject else { return [] }
        let hasVariables = policy.texts.contains { !PolicyVariableName.all(in: $0.text).isEmpty }
        let current = JSONValue.string(PolicyDocument.currentVersion)
        guard let element = policy.document.member("Version") else {
            return [
                PolicyFinding(
                    .version(.missing(hasVariables: hasVariables)), at: .document,
                    fix: PolicyFix(.insert(.init("Version", current), at: 0), at: .document))
            ]
        }
        guard let version = element.text, version != PolicyDocument.currentVersion else { return [] }
        let issue: VersionIssue =
            version == PolicyDocument.firstVersion
            ? .old(hasVariables: hasVariables) : .unknown(version, use: policy.use)
        return [
            PolicyFinding(
                .version(issue), at: element.path, fix: PolicyFix(.replace(current), at: element.path))
        ]
    }
}
