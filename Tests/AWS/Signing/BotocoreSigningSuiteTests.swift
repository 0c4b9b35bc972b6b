import AWS
import Foundation
import Testing

/// The older form of AWS's suite, as botocore keeps it.
struct BotocoreSigningSuiteTests {
    private static let scope = SigningScope(day: "20150830", region: "us-east-1", service: "service")
    private static let key = SigningKey(
        secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), scope: scope)

    @Test func writesDownAndSignsEachRequest() throws {
        guard let root = Vectors.location("sigv4/botocore-aws4_testsuite") else { return }
        let folders = try Vectors.cases(in: root) { "\($0.lastPathComponent).req" }
        #expect(folders.count == 34)
        for folder in folders {
            let name = folder.lastPathComponent
            // The signed request, because the request itself may not have the session token yet.
            let raw = try RawRequest(parsing: Vectors.text(folder, "\(name).sreq"))
            let expected = try Vectors.text(folder, "\(name).creq")
            let signedNames = try #require(expected.split(separator: "\n").dropLast().last).split(
                separator: ";")
            let canonical = CanonicalRequest(
                method: raw.method.rawValue, path: raw.path, query: raw.query, headers: raw.headers,
                signedHeaders: signedNames.map(String.init),
                payloadHash: Hex.encode(Digest.of(raw.body.utf8, .sha256)), pathForm: .generic)
            let time = try #require(UTCTime(basic: "20150830T123600Z"))
            let stringToSign = SigV4.stringToSign(canonical, time: time, scope: Self.scope)
            #expect(canonical.text == expected, "\(name)")
            #expect(try stringToSign == Vectors.text(folder, "\(name).sts"), "\(name)")
            let authorization = try Vectors.text(folder, "\(name).authz")
            #expect(authorization.hasSuffix("Signature=" + Self.key.signature(of: stringToSign)), "\(name)")
        }
    }
}
