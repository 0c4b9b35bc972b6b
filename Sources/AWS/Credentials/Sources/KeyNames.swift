/// The names of an answer's members, which every source writes in its own way.
struct KeyNames {
    let key: String
    let secret: String
    let token: String
    let end: String
    /// Whether the token and the end may be missing, as with a key that does not end.
    let mayBeLasting: Bool

    /// `credential_process`
    static let process = KeyNames(
        key: "AccessKeyId", secret: "SecretAccessKey", token: "SessionToken", end: "Expiration",
        mayBeLasting: true)
    /// Containers and EC2 instances.
    static let metadata = KeyNames(
        key: "AccessKeyId", secret: "SecretAccessKey", token: "Token", end: "Expiration", mayBeLasting: false)
    /// IAM Identity Center; the end is a number of milliseconds.
    static let singleSignOn = KeyNames(
        key: "accessKeyId", secret: "secretAccessKey", token: "sessionToken", end: "expiration",
        mayBeLasting: false)
    /// The cache of `aws login`.
    static let login = KeyNames(
        key: "accessKeyId", secret: "secretAccessKey", token: "sessionToken", end: "expiresAt",
        mayBeLasting: false)

    /// A member that is missing or cannot be understood.
    struct Missing: Error {
        let member: String
    }

    /// Reads credentials out of `object`.
    func credentials(in object: JSONObject, source: CredentialSource) throws(Missing) -> Credentials {
        guard let id = object.text(key) else { throw Missing(member: key) }
        guard let secretText = object.text(secret) else { throw Missing(member: secret) }
        guard let tokenText = object.text(token).map(Optional.some) ?? (mayBeLasting ? .some(nil) : nil)
        else { throw Missing(member: token) }
        let expiration =
            object.number(end).map { UTCTime(secondsSinceEpoch: $0 / 1000) }
            ?? object.text(end).flatMap(UTCTime.init(iso8601:))
        let isLasting = mayBeLasting && !object.has(end)
        guard expiration != nil || isLasting else { throw Missing(member: end) }
        return Credentials(
            accessKeyID: id, secretAccessKey: Secret(secretText), sessionToken: tokenText.map { Secret($0) },
            expiration: expiration, source: source)
    }
}
