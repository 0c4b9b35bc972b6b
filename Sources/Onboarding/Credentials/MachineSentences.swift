import AWS
import Documents

/// Why the machine, a container or an EC2 instance, gives no credentials.
enum MachineSentences {
    static func text(_ problem: ContainerProblem) -> LocalizedText {
        switch problem {
        case .notAnAddress(let variable, let value):
            LocalizedText(
                en: "\(variable) is no address: `\(ServerText(value))`. Correct it.",
                fr: "\(variable) n’est pas une adresse : `\(ServerText(value))`. Corrigez-la.")
        case .hostNotAllowed(let host): hostNotAllowed("AWS_CONTAINER_CREDENTIALS_FULL_URI", host)
        case .notAToken(let variable):
            LocalizedText(
                en: "\(variable) is no token: it has a line break or other control characters.",
                fr:
                    "\(variable) n’est pas un jeton : il contient un saut de ligne ou d’autres caractères de contrôle."
            )
        case .refused(let status, let words):
            LocalizedText(
                en:
                    "The container's credentials were refused with status \(status). It says: \(words.display)",
                fr:
                    "Les identifiants du conteneur ont été refusés, statut \(status). Il dit : \(words.display)"
            )
        case .member(let name):
            LocalizedText(
                en: "The container answered no usable `\(name)`.",
                fr: "Le conteneur n’a pas répondu de `\(name)` utilisable.")
        }
    }

    static func text(_ problem: InstanceMetadataProblem) -> LocalizedText {
        switch problem {
        case .notAnAddress(let value):
            LocalizedText(
                en:
                    "The endpoint of the EC2 instance metadata is not understood: `\(ServerText(value))`. Correct "
                    + "AWS_EC2_METADATA_SERVICE_ENDPOINT or its mode, ipv4 or ipv6.",
                fr:
                    "L’endpoint des métadonnées d’instance EC2 est incompréhensible : `\(ServerText(value))`. Corrigez "
                    + "AWS_EC2_METADATA_SERVICE_ENDPOINT ou son mode, ipv4 ou ipv6.")
        case .hostNotAllowed(let host): hostNotAllowed("AWS_EC2_METADATA_SERVICE_ENDPOINT", host)
        case .refused(let code, let words):
            LocalizedText(
                en: "The EC2 instance has no credentials: \(code.display). It says: \(words.display)",
                fr: "L’instance EC2 n’a pas d’identifiants : \(code.display). Elle dit : \(words.display)")
        case .member(let name):
            LocalizedText(
                en: "The EC2 instance metadata answered no usable `\(name)`.",
                fr: "Les métadonnées d’instance EC2 n’ont pas répondu de `\(name)` utilisable.")
        }
    }

    private static func hostNotAllowed(_ variable: String, _ host: String) -> LocalizedText {
        LocalizedText(
            en:
                "\(variable) names \(ServerText(host)) over plain http, where anybody could listen. Use https, or one of "
                + "AWS's own addresses.",
            fr:
                "\(variable) nomme \(ServerText(host)) en http simple, où n’importe qui pourrait écouter. Utilisez https, "
                + "ou l’une des adresses d’AWS.")
    }
}
