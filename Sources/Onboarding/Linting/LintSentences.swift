import Documents
import JSON
import Policies

/// What the linter's findings say to people.
public enum LintSentences {
    /// One sentence or two: which value, which rule, what to do. The place is told beside it.
    public static func message(_ finding: PolicyFinding) -> LocalizedText {
        switch finding.issue {
        case .writing(let issue): WritingLintSentences.sentence(issue)
        case .grammar(let issue): GrammarLintSentences.sentence(issue)
        case .use(let issue): UseLintSentences.sentence(issue)
        case .version(let issue): VersionLintSentences.sentence(issue)
        case .size(let issue): SizeLintSentences.sentence(issue)
        case .character(let issue): TextLintSentences.sentence(issue)
        case .sid(let issue): TextLintSentences.sentence(issue)
        case .placeholder(let issue): TextLintSentences.sentence(issue)
        case .variable(let issue): TextLintSentences.sentence(issue)
        case .principal(let issue): PrincipalLintSentences.sentence(issue)
        case .externalID(let issue): ExternalIDLintSentences.sentence(issue)
        case .action(let issue): ActionLintSentences.sentence(issue)
        case .arn(let issue): ARNLintSentences.sentence(issue)
        case .reach(let issue): ReachLintSentences.sentence(issue)
        case .level(let issue): LevelLintSentences.sentence(issue)
        case .conditionOperator(let issue): OperatorLintSentences.sentence(issue)
        case .conditionKey(let issue): ConditionKeyLintSentences.sentence(issue)
        case .conditionValue(let issue): ConditionValueLintSentences.sentence(issue)
        case .contradiction(let issue): ConditionValueLintSentences.sentence(issue)
        case .deny(let issue): DenyLintSentences.sentence(issue)
        }
    }

    /// The sentence with its place in front, such as `Version: IAM has no policy version …`.
    public static func placedMessage(_ finding: PolicyFinding) -> LocalizedText {
        let message = message(finding)
        let place = finding.path.description
        guard !place.isEmpty else { return message }
        return LocalizedText(en: "\(place): \(message.en)", fr: "\(place) : \(message.fr)")
    }

    /// How bad a finding is, in one word.
    public static func severity(_ severity: PolicyFinding.Severity) -> LocalizedText {
        switch severity {
        case .error: LocalizedText(en: "error", fr: "erreur")
        case .warning: LocalizedText(en: "warning", fr: "avertissement")
        case .note: LocalizedText(en: "note", fr: "remarque")
        }
    }

    /// The kind of policy, with its article.
    public static func name(_ use: PolicyUse) -> LocalizedText { UseLintSentences.name(use) }

    /// What a fix puts at its place: the new text as it stands, anything else as JSON.
    public static func fix(_ fix: PolicyFix) -> LocalizedText {
        switch fix.change {
        case .replace(.string(let text)), .rename(let text): return LocalizedText(text)
        case .replace(let value): return LocalizedText(value.rendered())
        case .remove: return LocalizedText(en: "(removed)", fr: "(supprimé)")
        case .insert(let member, _):
            let added = JSONValue.object([member]).rendered()
            return LocalizedText(en: "added: \(added)", fr: "ajouté : \(added)")
        case .append(let value):
            let added = value.rendered()
            return LocalizedText(en: "added: \(added)", fr: "ajouté : \(added)")
        case .replaceElement(_, let values):
            return LocalizedText(values.map { $0.rendered() }.joined(separator: ", "))
        }
    }
}

/// Names in a list, cut short where they are many.
enum NameList {
    static func text(_ names: [String], longest: Int = 4) -> String {
        let shown = names.prefix(longest).joined(separator: ", ")
        return names.count > longest ? shown + ", …" : shown
    }

    /// The suggestion of a nearest name, as a sentence of its own; empty without one.
    static func meant(_ nearest: String?) -> LocalizedText {
        guard let nearest else { return LocalizedText("") }
        let shown = Quoted(nearest)
        return LocalizedText(en: " Did you mean \(shown.en)?", fr: " Vouliez-vous dire \(shown.fr) ?")
    }
}
