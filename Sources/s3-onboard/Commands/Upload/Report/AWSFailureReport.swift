import AWS
import Documents
import Onboarding

/// A failed call as the commands report it.
extension AWSFailure {
    /// What it means to a script.
    var exitStatus: ProgramStatus {
        switch self {
        case .transport: .cannotTell
        case .service(let answer): answer.status >= 500 || answer.status == 429 ? .cannotTell : .no
        default: .no
        }
    }

    /// What may be wrong and what to do, most likely first: two lines a cause.
    func diagnosis(at rung: Rung) -> LocalizedText {
        let causes = Diagnostics.causes(rung: rung, failure: self)
        return LocalizedText(
            en: causes.map { "\($0.message.en)\n  → \($0.fix.en)" }.joined(separator: "\n"),
            fr: causes.map { "\($0.message.fr)\n  → \($0.fix.fr)" }.joined(separator: "\n"))
    }
}
