import Policies

/// What all findings of a policy say together.
public enum LintVerdict: String, Hashable, Sendable {
    /// Nothing is wrong; there may be notes.
    case clean
    /// Something is wider than needed, or not what was meant.
    case warnings
    /// AWS refuses it, or it does not do what it is for.
    case errors

    /// The verdict of `findings`.
    public init(_ findings: [PolicyFinding]) {
        if findings.contains(where: { $0.severity == .error }) {
            self = .errors
        } else {
            self = findings.contains { $0.severity == .warning } ? .warnings : .clean
        }
    }
}
