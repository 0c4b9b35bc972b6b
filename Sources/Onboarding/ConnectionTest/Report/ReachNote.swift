import AWS
import Documents

/// What the `endpoint` rung saw of name, connection and TLS, each named by itself.
enum ReachNote {
    static func reached(_ endpoints: [Endpoint]) -> LocalizedText {
        let lines = endpoints.map { endpoint in
            let host = endpoint.base.hostHeader
            return endpoint.base.scheme == .https
                ? LocalizedText(
                    en: "\(host): name and TLS in order", fr: "\(host) : nom et TLS en ordre")
                : LocalizedText(
                    en: "\(host): reached by plain http", fr: "\(host) : joint en http sans TLS")
        }
        return LocalizedText(
            en: lines.map(\.en).joined(separator: "; "), fr: lines.map(\.fr).joined(separator: " ; "))
    }

    /// How far it came; nil when the failure does not tell.
    static func stopped(_ failure: AWSFailure) -> LocalizedText? {
        guard case .transport(let error) = failure else { return nil }
        let host = ServerText(error.host).display
        switch error.kind {
        case .cannotResolveHost:
            return LocalizedText(en: "DNS: no address for \(host)", fr: "DNS : aucune adresse pour \(host)")
        case .untrustedCertificate, .tlsHandshake:
            return LocalizedText(
                en: "DNS: in order; TLS: \(host) is not accepted",
                fr: "DNS : en ordre ; TLS : \(host) n’est pas accepté")
        case .cannotConnect, .connectionLost:
            return LocalizedText(
                en: "DNS: in order; no connection to \(host)",
                fr: "DNS : en ordre ; pas de connexion à \(host)")
        default: return nil
        }
    }
}
