import Documents
import Platforms
import Policies

/// All that a setup needs in AWS, as text to review, run or keep.
public enum Rendering {
    /// The whole role, user or policy of `setup` in one form; the same setup always gives the same bytes.
    ///
    /// - Throws: What is missing, or what AWS would refuse.
    public static func text(
        _ form: RenderingForm, _ setup: Setup, _ platform: Platform, _ language: Language
    ) throws(BlueprintFailure) -> String {
        let blueprint = try BlueprintMaking.blueprint(setup, platform)
        let words = RenderingSentences(
            blueprint: blueprint, setup: setup, platform: platform, language: language
        )
        .words(form)
        switch form {
        case .json: return blueprint.documents.map { $0.rendered() + "\n" }.joined(separator: "\n")
        case .cli: return blueprint.shellScript(words)
        case .cloudformation:
            return blueprint.cloudFormationTemplate(words, fileName: form.fileName(platform.id))
        case .terraform: return blueprint.terraformConfiguration(words)
        case .steps: return ConsoleSteps(blueprint: blueprint, platform: platform, language: language).text
        }
    }
}

extension Blueprint {
    /// Its policies, in the order in which they are made.
    fileprivate var documents: [PolicyDocument] {
        switch subject {
        case .role(let role): [role.trust, role.identity.permissions]
        case .user(let user): [user.permissions]
        case .bucketPolicy(_, let document): [document]
        case .managedPolicy(let policy): [policy.document]
        }
    }
}
