import Documents
import Policies

/// What is said of how conditions compare.
enum OperatorLintSentences {
    static func sentence(_ issue: OperatorIssue) -> LocalizedText {
        switch issue {
        case .emptyBlock(let name):
            let shown = Quoted(name)
            return LocalizedText(
                en:
                    "\(shown.en) is empty and asks for nothing; remove it, or write the condition that was meant.",
                fr: "\(shown.fr) est vide et n’exige rien ; supprimez-le, ou écrivez la condition voulue.")
        case .unknown(let name, let nearest):
            let shown = Quoted(name)
            let meant = NameList.meant(nearest)
            return LocalizedText(
                en: "IAM has no condition operator \(shown.en).\(meant.en)",
                fr: "IAM n’a pas d’opérateur de condition \(shown.fr).\(meant.fr)")
        case .type(let name, let key, let type):
            let shown = Quoted(name)
            let (kind, right) = (ConditionTypeNames.name(type), ConditionTypeNames.operators(type))
            return LocalizedText(
                en: "\(shown.en) cannot compare \(key), which is \(kind.en); use \(right).",
                fr: "\(shown.fr) ne peut pas comparer \(key), qui est \(kind.fr) ; utilisez \(right).")
        case .literalWildcard(let name, let value, let right):
            let (shown, text) = (Quoted(name), Quoted(value))
            return LocalizedText(
                en:
                    "To \(shown.en) the * and ? in \(text.en) are plain characters, so it never matches as meant; use "
                    + "\(right).",
                fr:
                    "Pour \(shown.fr), les * et ? de \(text.fr) sont de simples caractères ; utilisez \(right)."
            )
        case .forAllValues(let name, let key):
            let shown = Quoted(name)
            return LocalizedText(
                en:
                    "\(shown.en) also holds for a request without \(key), and so allows it. Use ForAnyValue, or the "
                    + "operator alone.",
                fr:
                    "\(shown.fr) vaut aussi pour une requête sans \(key), et l’autorise donc. Utilisez ForAnyValue, ou "
                    + "l’opérateur seul.")
        }
    }
}

/// The types of condition keys in words.
enum ConditionTypeNames {
    static func name(_ type: ConditionKeyFacts.ValueType) -> LocalizedText {
        switch type {
        case .string: LocalizedText(en: "a text", fr: "un texte")
        case .numeric: LocalizedText(en: "a number", fr: "un nombre")
        case .bool: LocalizedText(en: "true or false", fr: "true ou false")
        case .date: LocalizedText(en: "a date", fr: "une date")
        case .arn: LocalizedText(en: "an ARN", fr: "un ARN")
        case .address: LocalizedText(en: "an IP address", fr: "une adresse IP")
        }
    }

    /// The operators for a type.
    static func operators(_ type: ConditionKeyFacts.ValueType) -> String {
        switch type {
        case .string: "StringEquals, StringLike"
        case .numeric: "NumericEquals, NumericLessThan, …"
        case .bool: "Bool"
        case .date: "DateLessThan, DateGreaterThan, …"
        case .arn: "ArnEquals, ArnLike"
        case .address: "IpAddress, NotIpAddress"
        }
    }
}
