/// Two conditions of one statement that cannot hold together.
public enum ContradictionIssue: Hashable, Sendable, IssueDetail {
    /// Whatever value of the key meets the one operator fails the other.
    case values(key: String, operators: [String])
    /// One wants the key to be missing, the other wants a value of it.
    case existence(key: String, operators: [String])

    var code: String { "conditions-contradict" }

    var severity: PolicyFinding.Severity { .error }
}
