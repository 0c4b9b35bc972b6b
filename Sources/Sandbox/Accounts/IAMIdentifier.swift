/// The unique ids of IAM: a prefix that tells the kind, then letters and digits.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
enum IAMIdentifier: String {
    case accessKey = "AKIA"
    case temporaryAccessKey = "ASIA"
    case role = "AROA"
    case user = "AIDA"
    case policy = "ANPA"

    /// A new id of this kind. Access keys have 20 characters, the others 21.
    static func make(_ kind: IAMIdentifier) -> String {
        let count =
            switch kind {
            case .accessKey, .temporaryAccessKey: 16
            case .role, .user, .policy: 17
            }
        return kind.rawValue + RandomText.make(count, from: RandomText.base32)
    }
}
