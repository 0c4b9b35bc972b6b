import AWS

/// The `Authorization` field of a signed request, taken apart.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html
struct AuthorizationHeader: Hashable, Sendable {
    /// Whose signature it is said to be.
    let accessKeyID: String
    /// What the signing key is good for.
    let scope: SigningScope
    /// The names of the signed header fields, in lower case.
    let signedHeaders: [String]
    /// The signature, in hex.
    let signature: String

    /// Why a field cannot be read.
    enum Malformation: Error, Hashable, Sendable {
        /// It is signed in another way, or not at all.
        case notSignatureVersion4
        /// A component is missing: `Credential`, `SignedHeaders` or `Signature`.
        case missing(String)
        /// The credential is not key/day/region/service/aws4_request.
        case badCredential
    }

    /// Takes `text` apart.
    init(_ text: String) throws(Malformation) {
        guard text.hasPrefix(SigV4.algorithm) else { throw .notSignatureVersion4 }
        var components: [String: String] = [:]
        for part in text.dropFirst(SigV4.algorithm.count).split(separator: ",") {
            let halves = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            if halves.count == 2 { components[String(halves[0])] = String(halves[1]) }
        }
        func component(_ name: String) throws(Malformation) -> String {
            guard let value = components[name] else { throw .missing(name) }
            return value
        }
        let credential = try component("Credential").split(separator: "/", omittingEmptySubsequences: false)
            .map(String.init)
        guard credential.count == 5, credential[4] == "aws4_request" else { throw .badCredential }
        accessKeyID = credential[0]
        scope = SigningScope(day: credential[1], region: credential[2], service: credential[3])
        signedHeaders = try component("SignedHeaders").split(separator: ";").map { $0.lowercased() }
        signature = try component("Signature")
    }
}
