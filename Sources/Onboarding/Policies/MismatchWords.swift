import Documents
import Policies

/// Why a statement does not apply, as part of a sentence.
struct MismatchWords {
    let en: String
    let fr: String

    init(_ mismatch: Mismatch, _ request: AuthorizationRequest) {
        let words = Self.words(mismatch, request)
        (en, fr) = (words.en, words.fr)
    }

    private static func words(_ mismatch: Mismatch, _ request: AuthorizationRequest) -> LocalizedText {
        switch mismatch {
        case .misplaced:
            return LocalizedText(
                en: "it belongs in another kind of policy",
                fr: "elle relève d’une autre sorte de politique")
        case .principal(let principals):
            let names = PermissionWords.names(principals)
            let caller = Quoted(arn: request.principal).bare
            return LocalizedText(
                en: "it is for \(names.en), not for \(caller)",
                fr: "elle vaut pour \(names.fr), pas pour \(caller)")
        case .action(let actions):
            let names = PermissionWords.names(actions)
            let action = Quoted(arn: request.action).bare
            return LocalizedText(
                en: "it is about \(names.en), not about \(action)",
                fr: "elle porte sur \(names.fr), pas sur \(action)")
        case .resource(let resources):
            let names = PermissionWords.names(resources)
            let resource = Quoted(arn: request.resource).bare
            return LocalizedText(
                en: "it covers \(names.en), not \(resource)", fr: "elle couvre \(names.fr), pas \(resource)")
        case .condition(let condition, let actual):
            let wanted = PermissionWords.condition(condition)
            let got = actual.map { values in
                let shown = values.map { Quoted(arn: $0) }
                return LocalizedText(
                    en: "the request has \(shown.map(\.en).joined(separator: ", "))",
                    fr: "la demande a \(shown.map(\.fr).joined(separator: ", "))")
            }
            return LocalizedText(
                en: "it asks that \(wanted.en), and \(got?.en ?? "the request has no such value")",
                fr: "elle demande : \(wanted.fr), et \(got?.fr ?? "la demande n’en a pas")")
        }
    }
}
