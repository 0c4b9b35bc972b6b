import Documents
import Platforms
import Policies

/// The policies that a setup needs.
///
/// It exists from the first key on: what is not answered yet stands as a blank in the policies.
public struct PolicyPlan: Sendable {
    /// Everything the policies are made from.
    public let specification: PolicySpecification
    /// The policies, in the order in which they are made.
    public let policies: [PlannedPolicy]
    /// What the platform's document gets wrong and these policies get right.
    public let corrections: [Correction]
    /// The setup's keys that stand as blanks, in the order of the policies.
    public let blanks: [String]

    /// Whether nothing is left to answer.
    public var isComplete: Bool { blanks.isEmpty }

    /// What stands in a policy for the unanswered key `name`.
    public static func blank(_ name: String) -> String { "‹\(name)›" }

    /// Plans the policies of `setup` for `platform`; none when the platform has no such method.
    public init(setup: Setup, platform: Platform) {
        let method = platform.method(setup.method)
        var answers = PlanAnswers(setup: setup, platform: platform)
        specification = answers.specification(method)
        let notes = PlanNotes(setup: setup, platform: platform, method: method, folder: specification.folder)
        policies =
            switch method?.kind {
            case .assumedRole:
                [
                    .init(
                        kind: .trust, title: PlanSentences.trust,
                        document: PolicyBuilder.trustPolicy(specification), notes: notes.trust),
                    .init(
                        kind: .permissions, title: PlanSentences.rolePermissions,
                        document: PolicyBuilder.permissionsPolicy(specification), notes: notes.permissions),
                ]
            case .accessKey:
                [
                    .init(
                        kind: .permissions, title: PlanSentences.userPermissions,
                        document: PolicyBuilder.permissionsPolicy(specification), notes: notes.permissions)
                ]
            case .bucketPolicy:
                [
                    .init(
                        kind: .bucket, title: PlanSentences.bucket,
                        document: PolicyBuilder.bucketPolicy(specification), notes: notes.permissions)
                ]
            case .reader:
                [
                    .init(
                        kind: .caller, title: PlanSentences.caller,
                        document: PolicyBuilder.callerPolicy(roleARN: answers.platformRole()),
                        notes: notes.caller)
                ]
            case nil: []
            }
        corrections = platform.corrections(for: setup.method)
        blanks = answers.blanks
    }
}
