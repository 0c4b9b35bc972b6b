import Documents
import Onboarding

/// The words of `test` for a person.
enum TestWords {
    static let proved = LocalizedText(en: "Proved:", fr: "Prouvé :")
    static let notProved = LocalizedText(en: "Not proved:", fr: "Non prouvé :")
    static let leftBehind = LocalizedText(en: "Left behind:", fr: "Laissé sur place :")

    /// One rung's verdict.
    static func verdict(_ verdict: Verdict) -> LocalizedText {
        switch verdict {
        case .passed: LocalizedText(en: "passed", fr: "réussi")
        case .failed: LocalizedText(en: "FAILED", fr: "ÉCHEC")
        case .unknown: LocalizedText(en: "unknown", fr: "inconnu")
        case .notRun: LocalizedText(en: "not run", fr: "omis")
        }
    }

    /// The wait for a change to arrive everywhere.
    static func waiting(_ rung: Rung, _ countdown: Countdown) -> LocalizedText {
        LocalizedText(
            en:
                "\(rung.rawValue): not yet; trying again in \(countdown.seconds) s (\(countdown.secondsLeft) s left)",
            fr: "\(rung.rawValue) : pas encore ; nouvel essai dans \(countdown.seconds) s (reste "
                + "\(countdown.secondsLeft) s)")
    }

    /// The whole test's verdict.
    static func whole(_ report: TestReport) -> LocalizedText {
        switch report.verdict {
        case .passed where report.isOneSided:
            LocalizedText(en: "Your side works.", fr: "De votre côté, cela fonctionne.")
        case .passed: LocalizedText(en: "The connection works.", fr: "La connexion fonctionne.")
        case .failed:
            LocalizedText(en: "The connection does not work.", fr: "La connexion ne fonctionne pas.")
        case .unknown, .notRun:
            LocalizedText(
                en: "It could not be told whether the connection works.",
                fr: "Impossible de dire si la connexion fonctionne.")
        }
    }
}
