import Documents
import Onboarding
import Platforms

/// The words of `test` for a person.
enum TestWords {
    static let proved = LocalizedText(en: "Proved:", fr: "Prouvé :")
    static let notProved = LocalizedText(en: "Not proved:", fr: "Non prouvé :")
    static let leftBehind = LocalizedText(en: "Left behind:", fr: "Laissé sur place :")

    static let removed = LocalizedText(en: "Removed:", fr: "Supprimé :")
    static let nothingLeft = LocalizedText(
        en: "No test that was cut off has left anything.",
        fr: "Aucun test interrompu n’a rien laissé.")

    /// What tests that were cut off have left, and how to get rid of it.
    static func interrupted(_ count: Int) -> LocalizedText {
        let things = count == 1 ? "1 thing" : "\(count) things"
        return LocalizedText(
            en:
                "Earlier tests may have left \(things) behind: `s3-onboard test --clean-up` removes what it may.",
            fr:
                "Des tests précédents ont peut-être laissé des traces (\(count)) : `s3-onboard test --clean-up` "
                + "supprime ce qu’il peut.")
    }

    /// A probe role where there is none to copy.
    static func noProbeRole(_ method: PlatformMethod.Kind) -> LocalizedText {
        LocalizedText(
            en: "`--as probe` needs a setup with an assumed role; this one’s method is \(method.rawValue).",
            fr: "`--as probe` exige une configuration avec un rôle à endosser ; la méthode est ici "
                + "\(method.rawValue).")
    }

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
