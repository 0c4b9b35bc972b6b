import AWS
import Documents
import Platforms

/// What a person takes from a finished onboarding to the platform's own form. It has no secret.
public struct HandOver: Hashable, Sendable {
    /// What to paste where, in the order of the platform's form.
    public let fields: [HandOverField]
    /// What the platform's documents say to mind.
    public let notes: [LocalizedText]
    /// What the platform's document gets wrong, and what this setup does in its place.
    public let corrections: [Correction]
    let setup: Setup
    let platform: Platform
    let report: TestReport?

    /// Gathers it.
    ///
    /// - Parameter report: The last test; nil when none was run.
    public init(setup: Setup, platform: Platform, report: TestReport?) {
        self.setup = setup
        self.platform = platform
        self.report = report
        fields = platform.form.filter { $0.methods.isEmpty || $0.methods.contains(setup.method) }.map {
            HandOverField($0, setup)
        }
        notes = platform.notes(for: setup.method).map(\.text)
        corrections = platform.corrections(for: setup.method)
    }

    /// Where the exports go or come from, such as `s3://bucket/folder`.
    var place: String {
        setup.folder.isEmpty ? "s3://\(setup.bucket)" : "s3://\(setup.bucket)/\(setup.folder)"
    }
}
