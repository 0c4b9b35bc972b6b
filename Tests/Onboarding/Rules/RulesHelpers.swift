import Documents
import Platforms

@testable import Onboarding

/// The context of a built-in platform's method, with its other answers.
func context(
    _ platform: String, _ kind: PlatformMethod.Kind = .assumedRole,
    setup change: (inout Setup) -> Void = { _ in }
) -> RuleContext {
    let platform = PlatformCatalog.platform(id: platform)
    var setup = Setup(platform: platform?.id ?? "", method: kind)
    change(&setup)
    return RuleContext(platform: platform, method: platform?.method(kind), setup: setup)
}

/// The finding of `rule`; nil when the value keeps it.
func finding(
    _ rule: String, _ kind: ValueKind, _ value: String, in context: RuleContext = RuleContext()
) -> Finding? {
    Rules.findings(kind, value, in: context).first { $0.rule == rule }
}

/// The ids of the rules that `value` breaks.
func broken(_ kind: ValueKind, _ value: String, in context: RuleContext = RuleContext()) -> [String] {
    Rules.findings(kind, value, in: context).map(\.rule)
}
