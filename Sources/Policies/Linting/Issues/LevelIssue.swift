/// An action and a resource that do not go together: the statement grants nothing there.
public enum LevelIssue: Hashable, Sendable, IssueDetail {
    /// None of the statement's resources is what the action acts on.
    case actionWithoutResource(String, level: ResourceLevel)
    /// None of the statement's actions acts on the resource.
    case resourceWithoutAction(String)

    var code: String {
        switch self {
        case .actionWithoutResource: "action-without-resource"
        case .resourceWithoutAction: "resource-without-action"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .actionWithoutResource: .error
        case .resourceWithoutAction: .warning
        }
    }
}
