import Documents
import Onboarding
import Policies

/// What was made of a paste.
enum PasteText {
    static let trimmed = LocalizedText(
        en: "Blanks around it were left out.", fr: "Les blancs autour ont été retirés.")
    static let nowhere = LocalizedText(
        en: "Nothing here can take a paste. Tab goes to a field.",
        fr: "Rien ici ne reçoit de collage. Tab mène à un champ.")
    static let policyWithoutAnswers = LocalizedText(
        en: "This is a policy, but it holds none of the answers asked for here.",
        fr: "C’est une politique, mais elle ne contient aucune des réponses demandées ici.")

    static func refused(_ control: Unicode.Scalar) -> LocalizedText {
        let name = name(of: control)
        return LocalizedText(
            en: "Not pasted: it holds \(name.en), which no answer can have. Paste one line.",
            fr:
                "Pas collé : le texte contient \(name.fr), impossible dans une réponse. Collez une seule ligne."
        )
    }

    static func tookRole(name: String) -> LocalizedText {
        LocalizedText(
            en: "A role's ARN: the role's name is \(name), and the ARN is kept for later.",
            fr: "Un ARN de rôle : le nom du rôle est \(name), et l’ARN est gardé pour la suite.")
    }

    static func tookPlace(bucket: String, folder: String?) -> LocalizedText {
        guard let folder else {
            return LocalizedText(
                en: "An address: the bucket is \(bucket).", fr: "Une adresse : le bucket est \(bucket).")
        }
        return LocalizedText(
            en: "An address: the bucket is \(bucket), the folder \(folder).",
            fr: "Une adresse : le bucket est \(bucket), le dossier \(folder).")
    }

    /// Which answers a policy gave, and the worst that the linter says of it.
    static func policy(answering labels: [LocalizedText], _ findings: [PolicyFinding]) -> LocalizedText {
        let answers = labels.isEmpty ? policyWithoutAnswers : tookPolicy(labels)
        guard let judgement = judgement(findings) else { return answers }
        return LocalizedText(en: "\(answers.en) \(judgement.en)", fr: "\(answers.fr) \(judgement.fr)")
    }

    /// Why what looks like a policy answers nothing.
    static func brokenPolicy(_ findings: [PolicyFinding]) -> LocalizedText {
        let judgement = judgement(findings) ?? LocalizedText("")
        return LocalizedText(
            en: "This policy cannot be read. \(judgement.en)",
            fr: "Cette politique ne peut pas être lue. \(judgement.fr)")
    }

    private static func tookPolicy(_ labels: [LocalizedText]) -> LocalizedText {
        LocalizedText(
            en: "A policy: it answers \(labels.map(\.en).joined(separator: ", ")).",
            fr: "Une politique : elle répond à \(labels.map(\.fr).joined(separator: ", ")).")
    }

    /// The first of the worst findings, and how many there are; nil where there is nothing wrong.
    private static func judgement(_ findings: [PolicyFinding]) -> LocalizedText? {
        let wrong = findings.filter { $0.severity != .note }
        guard let worst = wrong.first(where: { $0.severity == .error }) ?? wrong.first else { return nil }
        let said = LintSentences.placedMessage(worst)
        guard wrong.count > 1 else { return said }
        return LocalizedText(
            en: "\(said.en) (1 of \(wrong.count) findings; `s3-onboard lint` tells them all.)",
            fr: "\(said.fr) (1 constat sur \(wrong.count) ; `s3-onboard lint` les dit tous.)")
    }

    private static func name(of control: Unicode.Scalar) -> LocalizedText {
        switch control.value {
        case 0x09: return LocalizedText(en: "a tab", fr: "une tabulation")
        case 0x0A, 0x0D: return LocalizedText(en: "a line break", fr: "un saut de ligne")
        case 0x1B: return LocalizedText(en: "an escape character", fr: "un caractère d’échappement")
        default:
            let digits = String(control.value, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            return LocalizedText(
                en: "the control character \(code)", fr: "le caractère de contrôle \(code)")
        }
    }
}
