import Documents
import Policies

/// What is said of a Deny that refuses others than were meant.
enum DenyLintSentences {
    static func sentence(_ issue: DenyIssue) -> LocalizedText {
        switch issue {
        case .secureTransport:
            return LocalizedText(
                en:
                    "This refuses every request over TLS, and so all of them; to refuse plain http write \"false\".",
                fr:
                    "Ceci refuse toute requête par TLS, donc toutes ; pour refuser http en clair, écrivez \"false\"."
            )
        case .absentHeader(let key, let name):
            return LocalizedText(
                en:
                    "“\(name)” also holds for uploads that send no \(header(key)), and most platforms send none: they "
                    + "are refused. Set the bucket’s default instead, or add {\"Null\": {\"\(key)\": \"false\"}}.",
                fr:
                    "« \(name) » vaut aussi pour les envois sans \(header(key)), et la plupart des plateformes n’en "
                    + "envoient pas : ils sont refusés. Réglez plutôt le défaut du bucket, ou ajoutez "
                    + "{\"Null\": {\"\(key)\": \"false\"}}.")
        case .privateAddresses(let addresses):
            let names = NameList.text(addresses)
            return LocalizedText(
                en:
                    "AWS sees callers from the internet by their public address, never by one of \(names). Write the "
                    + "public addresses, or use aws:VpcSourceIp for a VPC endpoint.",
                fr:
                    "AWS voit les appelants venus d’internet par leur adresse publique, jamais par \(names). Écrivez "
                    + "les adresses publiques, ou utilisez aws:VpcSourceIp pour un point de terminaison VPC.")
        }
    }

    /// The header that a condition key of S3 is named after.
    private static func header(_ key: String) -> String { String(key.dropFirst("s3:".count)) }
}
