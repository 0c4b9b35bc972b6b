import Policies

/// A policy that has one kind of finding, and one that is nearly the same and has it not.
public struct LintCase: Sendable, CustomStringConvertible {
    /// The finding's code.
    public var code: String
    /// How bad it is here.
    public var severity: PolicyFinding.Severity
    /// Where.
    public var path: String
    /// What the policy is attached to; nil lets its own words tell.
    public var use: PolicyUse?
    /// The policy that has it.
    public var wrong: String
    /// The near miss.
    public var right: String
    /// What is known besides.
    public var context = LintContext()
    /// Whether nothing else is found.
    public var isAlone = true

    /// The code and the place.
    public var description: String { "\(code) at \(path)" }

    /// Makes a case.
    public init(
        _ code: String, _ severity: PolicyFinding.Severity, at path: String, as use: PolicyUse? = nil,
        _ wrong: String, not right: String, context: LintContext = LintContext(), alone: Bool = true
    ) {
        self.code = code
        self.severity = severity
        self.path = path
        self.use = use
        self.wrong = wrong
        self.right = right
        self.context = context
        isAlone = alone
    }

    /// What the linter says of one of the two.
    public func findings(_ text: String) -> [PolicyFinding] {
        PolicyLinter.lint(text: text, use: use, context: context)
    }
}
