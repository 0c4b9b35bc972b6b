import Documents
import Policies

/// A permission's elements as parts of a sentence. Policies may come from a server: they are shown cleaned.
struct PermissionWords {
    /// Such as `s3:PutObject on arn:aws:s3:::acme/* when …`.
    let en: String
    /// The same in French.
    let fr: String

    init(_ permission: Permission) {
        let actions = Self.names(permission.actions)
        var (en, fr) = (actions.en, actions.fr)
        if let resources = permission.resources.map(Self.names) {
            en += " on \(resources.en)"
            fr += " sur \(resources.fr)"
        }
        if let principals = permission.principals.map(Self.names) {
            en += " to \(principals.en)"
            fr += " à \(principals.fr)"
        }
        if !permission.conditions.isEmpty {
            let conditions = Self.conditions(permission.conditions)
            en += " \(conditions.en)"
            fr += " \(conditions.fr)"
        }
        self.en = en
        self.fr = fr
    }

    /// What stands instead; nil when nothing does.
    static func words(of counterpart: Permission.Counterpart) -> LocalizedText? {
        switch counterpart {
        case .principals(let principals):
            let names = names(principals)
            return LocalizedText(en: "to \(names.en)", fr: "à \(names.fr)")
        case .actions(let actions): return names(actions)
        case .resources(let resources): return names(resources)
        case .conditions(let conditions): return conditions.isEmpty ? nil : self.conditions(conditions)
        }
    }

    /// Such as `when sts:ExternalId is “X” (StringEquals)`.
    static func conditions(_ conditions: [Statement.Condition]) -> LocalizedText {
        let parts = conditions.map(condition)
        return LocalizedText(
            en: "when \(parts.map(\.en).joined(separator: " and "))",
            fr: "quand \(parts.map(\.fr).joined(separator: " et "))")
    }

    /// Such as `sts:ExternalId is “X” (StringEquals)`.
    static func condition(_ condition: Statement.Condition) -> LocalizedText {
        let key = Quoted(condition.key).bare
        if condition.operator == "Null", condition.values.count == 1 {
            return condition.values[0].lowercased() == "true"
                ? LocalizedText(en: "\(key) is absent", fr: "\(key) est absent")
                : LocalizedText(en: "\(key) is present", fr: "\(key) est présent")
        }
        let values = condition.values.map { Quoted(arn: $0) }
        let name = Quoted(condition.operator).bare
        return LocalizedText(
            en: "\(key) is \(values.map(\.en).joined(separator: " or ")) (\(name))",
            fr: "\(key) vaut \(values.map(\.fr).joined(separator: " ou ")) (\(name))")
    }

    /// Such as `s3:PutObject, s3:GetObject`, or all but these.
    static func names(_ match: Statement.Match<[String]>) -> LocalizedText {
        let names = match.values.map { Quoted(arn: $0).bare }.joined(separator: ", ")
        return switch match {
        case .including: LocalizedText(names)
        case .excluding: LocalizedText(en: "everything but \(names)", fr: "tout sauf \(names)")
        }
    }

    /// The same for `Principal` as it is written.
    static func names(_ match: Statement.Match<Statement.Principals>) -> LocalizedText {
        func entries(_ principals: Statement.Principals) -> [Statement.Principal] {
            guard case .listed(let entries) = principals else { return [.init(.aws, "*")] }
            return entries
        }
        return switch match {
        case .including(let principals): names(.including(entries(principals)))
        case .excluding(let principals): names(.excluding(entries(principals)))
        }
    }

    private static func names(_ match: Statement.Match<[Statement.Principal]>) -> LocalizedText {
        let names = match.values.map { principal in
            principal.value == "*"
                ? LocalizedText(en: "everyone", fr: "tout le monde")
                : LocalizedText(Quoted(arn: principal.value).bare)
        }
        let (en, fr) = (names.map(\.en).joined(separator: ", "), names.map(\.fr).joined(separator: ", "))
        return switch match {
        case .including: LocalizedText(en: en, fr: fr)
        case .excluding: LocalizedText(en: "everyone but \(en)", fr: "tous sauf \(fr)")
        }
    }
}
