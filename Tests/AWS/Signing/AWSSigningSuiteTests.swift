import AWS
import Foundation
import Testing

/// AWS's own suite (aws-c-auth), whose service follows the generic rules.
struct AWSSigningSuiteTests {
    private struct Context: Decodable {
        struct Keys: Decodable {
            let access_key_id: String
            let secret_access_key: String
            let token: String?
        }

        let credentials: Keys
        let normalize: Bool
        let region: String
        let service: String
        let sign_body: Bool
        let timestamp: String
        let omit_session_token: Bool?
    }

    private struct Case {
        let name: String
        let folder: URL
        let raw: RawRequest
        let context: Context

        init(_ folder: URL) throws {
            name = folder.lastPathComponent
            self.folder = folder
            raw = try RawRequest(parsing: Vectors.text(folder, "request.txt"))
            context = try JSONDecoder().decode(
                Context.self, from: Data(contentsOf: folder.appending(path: "context.json")))
        }

        func text(_ file: String) throws -> String { try Vectors.text(folder, file) }

        var pathForm: CanonicalPath { context.normalize ? .generic : .unnormalised }

        var signsToken: Bool { context.omit_session_token != true }

        func parameters() throws -> SigV4.Parameters {
            let keys = context.credentials
            return SigV4.Parameters(
                credentials: Credentials(
                    accessKeyID: keys.access_key_id, secretAccessKey: Secret(keys.secret_access_key),
                    sessionToken: signsToken ? keys.token.map { Secret($0) } : nil, source: .typed),
                region: context.region, service: context.service,
                time: try #require(UTCTime(iso8601: context.timestamp)), pathForm: pathForm)
        }
    }

    private func cases() throws -> [Case] {
        guard let folder = Vectors.location("sigv4/aws-c-auth-v4") else { return [] }
        let cases = try Vectors.cases(in: folder) { _ in "request.txt" }.map(Case.init)
        #expect(cases.count == 38)
        return cases
    }

    @Test func signsEachRequestInItsHeadersAsAWSDoes() throws {
        for example in try cases() {
            let expected = try RawRequest(parsing: example.text("header-signed-request.txt"))
            var request = example.raw.request
            let hash = Hex.encode(Digest.of(example.raw.body.utf8, .sha256))
            if example.context.sign_body { request.headers.set("x-amz-content-sha256", hash) }
            SigV4.sign(&request, payloadHash: hash, with: try example.parameters())
            #expect(request.headers["Authorization"] == expected.headers["Authorization"], "\(example.name)")
            if example.signsToken {
                #expect(
                    request.headers["X-Amz-Security-Token"] == expected.headers["X-Amz-Security-Token"],
                    "\(example.name)")
            }
        }
    }

    @Test func writesDownEachStepAsAWSDoes() throws {
        for example in try cases() {
            var headers = example.raw.headers
            let parameters = try example.parameters()
            headers.set("X-Amz-Date", parameters.time.basic)
            headers.set("X-Amz-Security-Token", example.signsToken ? example.context.credentials.token : nil)
            let hash = Hex.encode(Digest.of(example.raw.body.utf8, .sha256))
            if example.context.sign_body { headers.set("x-amz-content-sha256", hash) }
            let canonical = CanonicalRequest(
                method: example.raw.method.rawValue, path: example.raw.path, query: example.raw.query,
                headers: headers, signedHeaders: headers.names, payloadHash: hash, pathForm: example.pathForm)
            let scope = SigningScope(
                time: parameters.time, region: parameters.region, service: parameters.service)
            let stringToSign = SigV4.stringToSign(canonical, time: parameters.time, scope: scope)
            #expect(try canonical.text == example.text("header-canonical-request.txt"), "\(example.name)")
            #expect(try stringToSign == example.text("header-string-to-sign.txt"), "\(example.name)")
        }
    }

    /// A verifier takes a presigned address apart in this way.
    @Test func verifiesEachPresignedRequestOfAWS() throws {
        for example in try cases() {
            let signed = try RawRequest(parsing: example.text("query-signed-request.txt"))
            let unsignedNames = ["X-Amz-Signature"] + (example.signsToken ? [] : ["X-Amz-Security-Token"])
            let query = signed.query.split(separator: "&")
                .filter { pair in !unsignedNames.contains { pair.hasPrefix("\($0)=") } }.joined(
                    separator: "&")
            let canonical = CanonicalRequest(
                method: signed.method.rawValue, path: signed.path, query: query, headers: signed.headers,
                signedHeaders: signed.headers.names,
                payloadHash: Hex.encode(Digest.of(signed.body.utf8, .sha256)),
                pathForm: example.pathForm)
            let parameters = try example.parameters()
            let scope = SigningScope(
                time: parameters.time, region: parameters.region, service: parameters.service)
            let key = SigningKey(secretAccessKey: parameters.credentials.secretAccessKey, scope: scope)
            let stringToSign = SigV4.stringToSign(canonical, time: parameters.time, scope: scope)
            #expect(try canonical.text == example.text("query-canonical-request.txt"), "\(example.name)")
            #expect(
                try key.signature(of: stringToSign) == example.text("query-signature.txt"), "\(example.name)")
        }
    }
}
