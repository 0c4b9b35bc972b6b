import Documents
import Platforms
import Policies

/// What to do in the AWS console, step by step, with the exact values; for people without the AWS CLI.
struct ConsoleSteps {
    let blueprint: Blueprint
    let platform: Platform
    let language: Language

    /// One step: what to do, the values to enter, and the document to paste.
    struct Step {
        let words: LocalizedText
        var values: [(label: LocalizedText, value: String)] = []
        var document: PolicyDocument?
    }

    var text: String {
        steps.enumerated().map { index, step in
            var lines = ["\(index + 1). \(step.words[language])"]
            lines += step.values.map { value in
                "   \(value.label[language])\(language == .fr ? " :" : ":") \(value.value)"
            }
            // A document stands at the margin, so that selecting it copies nothing else.
            if let document = step.document { lines += ["", document.rendered(), ""] }
            return lines.joined(separator: "\n") + "\n"
        }.joined()
    }

    private var steps: [Step] {
        switch blueprint.subject {
        case .role(let role): RoleConsoleSteps(role: role, console: console, platform: platform).steps
        case .user(let user): UserConsoleSteps(user: user, console: console, platform: platform).steps
        case .bucketPolicy(let bucket, let document):
            [
                Step(words: ConsoleSentences.openBucket(consoles.s3, bucket)),
                Step(words: ConsoleSentences.bucketPolicy, document: document),
                Step(words: ConsoleSentences.saveChanges),
            ]
        case .managedPolicy(let policy):
            [
                Step(words: ConsoleSentences.createManagedPolicy(console)),
                Step(words: ConsoleSentences.pasteJSON, document: policy.document),
                Step(
                    words: ConsoleSentences.nameAndCreatePolicy,
                    values: [(ConsoleSentences.policyName, policy.name)] + ConsoleValues.tags(policy.tags)),
                Step(words: ConsoleSentences.attachToReader),
            ]
        }
    }

    private var console: String { consoles.iam }

    /// Each partition has a console of its own.
    private var consoles: (iam: String, s3: String) {
        switch blueprint.partition {
        case "aws-cn": ("https://console.amazonaws.cn/iam/", "https://console.amazonaws.cn/s3/")
        case "aws-us-gov":
            ("https://console.amazonaws-us-gov.com/iam/", "https://console.amazonaws-us-gov.com/s3/")
        default: ("https://console.aws.amazon.com/iam/", "https://console.aws.amazon.com/s3/")
        }
    }
}

/// The steps that roles and users have in common.
extension ConsoleSteps.Step {
    /// The console's form has no field for a path.
    static func path(_ identity: IdentityBlueprint) -> [ConsoleSteps.Step] {
        identity.path == "/" ? [] : [.init(words: ConsoleSentences.noPath(identity.path))]
    }

    /// No policy is attached, but the boundary is set where there is one.
    static func boundary(_ identity: IdentityBlueprint) -> ConsoleSteps.Step {
        guard let boundary = identity.permissionsBoundary else {
            return .init(words: ConsoleSentences.noPolicyYet)
        }
        return .init(
            words: ConsoleSentences.noPolicyButBoundary, values: [(ConsoleSentences.boundary, boundary)])
    }

    /// The inline policy is pasted, as `words` say, and then named.
    static func inlinePolicy(_ identity: IdentityBlueprint, _ words: LocalizedText) -> [ConsoleSteps.Step] {
        [
            .init(words: words, document: identity.permissions),
            .init(
                words: ConsoleSentences.nameAndCreatePolicy,
                values: [(ConsoleSentences.policyName, identity.policyName)]),
        ]
    }
}

/// Values of the console's forms.
enum ConsoleValues {
    static func tags(_ tags: [Blueprint.Tag]) -> [(label: LocalizedText, value: String)] {
        tags.map { (ConsoleSentences.tag, "\($0.key) = \($0.value)") }
    }
}
