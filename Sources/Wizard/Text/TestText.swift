import Documents
import Onboarding
import Uploader

/// The words of the test screen.
enum TestText {
    static let running = LocalizedText(
        en: "Real calls, one after the other. Esc stops them.",
        fr: "De vrais appels, l’un après l’autre. Échap les arrête.")
    static let introduction = LocalizedText(
        en: "Real calls, in this order, each with what came back.",
        fr: "De vrais appels, dans cet ordre, chacun avec sa réponse.")
    static let answersChanged = LocalizedText(
        en: "The answers have changed since: test again.",
        fr: "Les réponses ont changé depuis : testez de nouveau.")

    static func missing(_ label: LocalizedText) -> LocalizedText {
        LocalizedText(
            en: "The test needs one more answer: \(label.en). Enter goes there.",
            fr: "Le test a besoin d’une réponse de plus : \(label.fr). Entrée y mène.")
    }

    static func outcome(_ report: TestReport) -> LocalizedText {
        switch report.verdict {
        case .passed where report.isOneSided:
            LocalizedText(en: "Your side works.", fr: "De votre côté, cela fonctionne.")
        case .passed: LocalizedText(en: "It works.", fr: "Cela fonctionne.")
        case .failed: LocalizedText(en: "It does not work yet.", fr: "Cela ne fonctionne pas encore.")
        case .unknown: LocalizedText(en: "It could not be told.", fr: "On n’a pas pu savoir.")
        case .notRun: LocalizedText(en: "Nothing was tested.", fr: "Rien n’a été testé.")
        }
    }

    static func progress(_ progress: UploadProgress?) -> LocalizedText {
        guard let progress, let total = progress.totalBytes, total > 0 else { return LocalizedText("…") }
        return LocalizedText("\(progress.sentBytes * 100 / total) %")
    }

    /// The wait for a change to arrive everywhere.
    static func waiting(_ countdown: Countdown) -> LocalizedText {
        LocalizedText(
            en: "not yet; again in \(countdown.seconds) s (\(countdown.secondsLeft) s left)",
            fr: "pas encore ; encore dans \(countdown.seconds) s (reste \(countdown.secondsLeft) s)")
    }

    /// The rung's time, in hundredths of a second.
    static func seconds(_ result: RungResult) -> String {
        if result.verdict == .notRun { return "      " }
        let hundredths = Int((max(0, result.seconds) * 100).rounded())
        let digits = String(hundredths % 100)
        return "\(hundredths / 100).\(digits.count == 1 ? "0" : "")\(digits) s"
    }

    /// What came back, in a word or two: the note, else the answer's code.
    static func observed(_ result: RungResult) -> LocalizedText {
        if let note = result.note { return note }
        guard let observed = result.observed else { return LocalizedText("") }
        let status = observed.status.map { String($0) }
        return LocalizedText([status, observed.code].compactMap { $0 }.joined(separator: " "))
    }

    static func quotation(_ message: String) -> LocalizedText {
        LocalizedText(en: "AWS says: “\(message)”", fr: "AWS répond : « \(message) »")
    }
}
