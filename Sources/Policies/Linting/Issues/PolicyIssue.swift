/// What the linter can find, by subject.
public enum PolicyIssue: Hashable, Sendable {
    case writing(WritingIssue)
    case grammar(GrammarIssue)
    case use(UseIssue)
    case version(VersionIssue)
    case size(SizeIssue)
    case character(CharacterIssue)
    case sid(SidIssue)
    case placeholder(PlaceholderIssue)
    case principal(PrincipalIssue)
    case externalID(ExternalIDIssue)
    case action(ActionIssue)
    case arn(ARNIssue)
    case reach(ReachIssue)
    case level(LevelIssue)
    case conditionOperator(OperatorIssue)
    case conditionKey(ConditionKeyIssue)
    case conditionValue(ConditionValueIssue)
    case contradiction(ContradictionIssue)
    case deny(DenyIssue)
    case variable(VariableIssue)

    /// The kind of finding, in kebab case.
    public var code: String { detail.code }

    /// How bad it is where nothing else is known.
    var severity: PolicyFinding.Severity { detail.severity }

    private var detail: any IssueDetail {
        switch self {
        case .writing(let detail): detail
        case .grammar(let detail): detail
        case .use(let detail): detail
        case .version(let detail): detail
        case .size(let detail): detail
        case .character(let detail): detail
        case .sid(let detail): detail
        case .placeholder(let detail): detail
        case .principal(let detail): detail
        case .externalID(let detail): detail
        case .action(let detail): detail
        case .arn(let detail): detail
        case .reach(let detail): detail
        case .level(let detail): detail
        case .conditionOperator(let detail): detail
        case .conditionKey(let detail): detail
        case .conditionValue(let detail): detail
        case .contradiction(let detail): detail
        case .deny(let detail): detail
        case .variable(let detail): detail
        }
    }
}

extension PolicyIssue {
    /// Whether a value is still to come. The account of an example is a value, and may stand in a wrong place too.
    var isPlaceholder: Bool {
        switch self {
        case .placeholder(.blank), .placeholder(.templateReference): true
        default: false
        }
    }

    /// Whether it says that a value has not the form of what it should be.
    var isAboutForm: Bool {
        switch self {
        case .arn, .variable, .character(.refused), .principal(.account), .principal(.form),
            .reach(.bucketName), .reach(.singleObject), .conditionValue,
            .externalID(.form), .externalID(.length), .externalID(.provisional):
            true
        default: false
        }
    }
}

/// What every subject's findings tell of themselves.
protocol IssueDetail {
    var code: String { get }
    var severity: PolicyFinding.Severity { get }
}
