/// Judges values, with reasons a person can act on.
public enum Rules {
    /// The live checklist: every rule that applies, in a fixed order, and what it says of `value`.
    public static func checks(
        _ kind: ValueKind, _ value: String, in context: RuleContext = RuleContext()
    ) -> [RuleCheck] {
        var checks: [RuleCheck] = []
        var current = TypedValue(value)
        var isReadable = true
        for rule in kind.rules(in: context) {
            guard isReadable else {
                checks.append(RuleCheck(rule: rule.id, label: rule.label, finding: nil, isJudged: false))
                continue
            }
            var violation: Violation?
            var meant: Range<Int>?
            switch rule.judge(current) {
            case .kept: break
            case .broken(let found): violation = found
            case .wrapped(let found, let part):
                violation = found
                meant = part
                // What wraps nothing leaves nothing to judge.
                isReadable = !part.isEmpty
            case .unreadable(let found):
                violation = found
                isReadable = false
            }
            let finding = violation?.finding(rule: rule.id, offset: current.start)
            checks.append(RuleCheck(rule: rule.id, label: rule.label, finding: finding))
            if let meant { current = current.slice(meant) }
        }
        return checks
    }

    /// What is wrong with `value`, in the order of the checklist; empty when every rule is kept.
    public static func findings(
        _ kind: ValueKind, _ value: String, in context: RuleContext = RuleContext()
    ) -> [Finding] {
        // A whole document has more to say than one line of a checklist can.
        if kind == .policy { return PolicyRules.findings(value, in: context) }
        return checks(kind, value, in: context).compactMap(\.finding)
    }

    /// The worst that any rule says of `value`.
    public static func verdict(
        _ kind: ValueKind, _ value: String, in context: RuleContext = RuleContext()
    ) -> Finding.Verdict {
        let verdicts = findings(kind, value, in: context).map(\.verdict)
        return verdicts.contains(.invalid) ? .invalid : verdicts.isEmpty ? .valid : .warning
    }
}

extension ValueKind {
    fileprivate func rules(in context: RuleContext) -> [Rule] {
        switch self {
        case .bucket: BucketNameRules.all(in: context)
        case .folder: FolderPathRules.all(in: context)
        case .roleARN: RoleARNRules.all(in: context)
        case .roleName: RoleNameRules.all(in: context)
        case .principal: PrincipalRules.all(in: context)
        case .externalID: ExternalIDRules.all(in: context)
        case .organizationID: OrganizationIDRules.all(in: context)
        case .accountID: AccountIDRules.all(in: context)
        case .accessKey: AccessKeyIDRules.all(in: context)
        case .secretKey: SecretKeyRules.all(in: context)
        case .region: RegionRules.all(in: context)
        case .policy: PolicyRules.all(in: context)
        }
    }
}

extension Violation {
    fileprivate func finding(rule: String, offset: Int) -> Finding {
        Finding(
            rule: rule, verdict: verdict, message: message,
            range: range.map { ($0.lowerBound + offset)..<($0.upperBound + offset) }, fix: fix)
    }
}
