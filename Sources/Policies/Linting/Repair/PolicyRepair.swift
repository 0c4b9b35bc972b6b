import JSON

/// A policy with every certain fix applied.
public struct PolicyRepair: Sendable {
    /// The policy as it is now.
    public let json: JSONValue
    /// What is left to say of it.
    public let remaining: [PolicyFinding]
    /// How many changes were made.
    public let changes: Int

    /// More rounds than any fix needs: each can bring to light one more.
    private static let mostRounds = 16

    /// Repairs `json`.
    ///
    /// - Parameter use: What the policy is attached to; nil lets its own words tell.
    public init(_ json: JSONValue, use: PolicyUse? = nil, context: LintContext = LintContext()) {
        var json = json
        var findings = PolicyLinter.lint(json, use: use, context: context)
        var changes = 0
        for _ in 0..<Self.mostRounds {
            let fixes = Self.independent(findings.compactMap(\.fix))
            if fixes.isEmpty { break }
            // From the end, so that a removal moves nothing that another fix still means.
            for fix in fixes.reversed() { json = fix.applied(to: json) }
            changes += fixes.count
            findings = PolicyLinter.lint(json, use: use, context: context)
        }
        self.json = json
        remaining = findings
        self.changes = changes
    }

    /// The fixes none of which touches what another one changes; the others wait for the next round.
    private static func independent(_ fixes: [PolicyFix]) -> [PolicyFix] {
        var chosen: [PolicyFix] = []
        for fix in fixes
        where !chosen.contains(where: { $0.path.lies(in: fix.path) || fix.path.lies(in: $0.path) }) {
            chosen.append(fix)
        }
        return chosen
    }
}
