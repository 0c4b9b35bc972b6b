import Documents
import Policies

/// Why a request is allowed or denied, in sentences.
public enum ExplanationSentences {
    /// More near misses than this explain nothing.
    private static let mostNearMisses = 3

    /// The decision, and for a denial that nobody wrote down what comes near to allowing the request.
    public static func all(_ explanation: Policies.Explanation) -> [LocalizedText] {
        [decision(explanation)] + nearMisses(explanation)
    }

    /// Of a denial, the statement that denies, or those that come near to allowing and what they lack.
    static func reasons(_ explanation: Policies.Explanation) -> [LocalizedText] {
        if case .explicitlyDenied = explanation.decision { return [decision(explanation)] }
        return nearMisses(explanation)
    }

    /// The decision with the statement or the kind of policy that decided.
    public static func decision(_ explanation: Policies.Explanation) -> LocalizedText {
        let asked = asked(explanation.request)
        switch explanation.decision {
        case .allowed(let place):
            let statement = statement(place, explanation)
            return LocalizedText(
                en: "\(statement.en) allows \(asked.en).", fr: "\(statement.fr) autorise \(asked.fr).")
        case .allowedToRoot:
            return LocalizedText(
                en: "The account’s root user may do everything in its account, so also \(asked.en).",
                fr: "L’utilisateur racine peut tout faire dans son compte, donc aussi \(asked.fr).")
        case .explicitlyDenied(let place):
            let statement = statement(place, explanation)
            return LocalizedText(
                en: "\(statement.en) denies \(asked.en), and a denial wins over every permission.",
                fr:
                    "\(statement.fr) interdit \(asked.fr), et une interdiction l’emporte sur toute autorisation."
            )
        case .implicitlyDenied(let layer):
            let name = name(of: layer, explanation.request)
            return LocalizedText(
                en: "Nothing in \(name.en) allows \(asked.en).",
                fr: "Rien dans \(name.fr) n’autorise \(asked.fr).")
        }
    }

    private static func nearMisses(_ explanation: Policies.Explanation) -> [LocalizedText] {
        guard case .implicitlyDenied = explanation.decision else { return [] }
        let near = explanation.nearMisses.prefix(mostNearMisses)
        guard !near.isEmpty else {
            let action = Quoted(arn: explanation.request.action).bare
            return [
                LocalizedText(
                    en: "No statement there that allows something names \(action).",
                    fr: "Aucune instruction qui y autorise quelque chose ne nomme \(action).")
            ]
        }
        return near.map { verdict in
            let statement = statement(verdict.place, explanation)
            let reasons = verdict.mismatches.map { MismatchWords($0, explanation.request) }
            return LocalizedText(
                en: "\(statement.en) does not apply: \(reasons.map(\.en).joined(separator: "; ")).",
                fr: "\(statement.fr) ne s’applique pas : \(reasons.map(\.fr).joined(separator: " ; ")).")
        }
    }

    private static func asked(_ request: AuthorizationRequest) -> LocalizedText {
        let (action, resource) = (Quoted(arn: request.action).bare, Quoted(arn: request.resource).bare)
        return LocalizedText(en: "\(action) on \(resource)", fr: "\(action) sur \(resource)")
    }

    /// Such as `Statement 2 (“WriteObjects”) of the session policy`.
    private static func statement(_ place: Decision.Place, _ explanation: Policies.Explanation)
        -> LocalizedText
    {
        let number = place.statement + 1
        let sid = explanation.verdicts.first { $0.place == place }?.sid.map { Quoted($0) }
        let name = name(of: place.layer, explanation.request)
        return LocalizedText(
            en: "Statement \(number)\(sid.map { " (\($0.en))" } ?? "") of \(name.en)",
            fr: "L’instruction \(number)\(sid.map { " (\($0.fr))" } ?? "") de \(name.fr)")
    }

    private static func name(of layer: Decision.Layer, _ request: AuthorizationRequest) -> LocalizedText {
        switch layer {
        case .identity: LocalizedText(en: "the caller’s own policy", fr: "la politique de l’appelant")
        case .session: LocalizedText(en: "the session policy", fr: "la politique de session")
        case .boundary: LocalizedText(en: "the permissions boundary", fr: "la limite d’autorisations")
        case .resource where request.action.hasPrefix("sts:AssumeRole"):
            LocalizedText(en: "the trust policy", fr: "la politique d’approbation")
        case .resource: LocalizedText(en: "the resource’s policy", fr: "la politique de la ressource")
        }
    }
}
