import AWS
import Testing

struct SigV4Tests {
    private static let time = UTCTime(secondsSinceEpoch: 1_440_938_160)

    private func parameters(
        secret: String = "secret", token: String? = nil, region: String = "us-east-1", service: String = "s3",
        time: UTCTime = time
    ) -> SigV4.Parameters {
        SigV4.Parameters(
            credentials: Credentials(
                accessKeyID: "AKIDEXAMPLE", secretAccessKey: Secret(secret),
                sessionToken: token.map { Secret($0) },
                source: .typed),
            region: region, service: service, time: time, pathForm: .s3)
    }

    private func request(_ change: (inout HTTPRequest) -> Void = { _ in }) -> HTTPRequest {
        var request = HTTPRequest(
            method: .get, url: HTTPURL(scheme: .https, host: "example.com", path: "/a", query: "b=c"),
            headers: HTTPHeaders([("X-Amz-Acl", "private"), ("User-Agent", "one")]))
        change(&request)
        return request
    }

    private func signature(
        _ request: HTTPRequest, _ parameters: SigV4.Parameters, payloadHash: String = SigV4.emptyPayload
    ) throws -> Substring {
        var request = request
        SigV4.sign(&request, payloadHash: payloadHash, with: parameters)
        return try #require(request.headers["Authorization"]?.split(separator: "Signature=").last)
    }

    /// The worked example of the IAM user guide, "Create a signed AWS API request".
    @Test func derivesTheKeyOfTheUserGuide() {
        let scope = SigningScope(day: "20150830", region: "us-east-1", service: "iam")
        let key = SigningKey(
            secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), scope: scope)
        let stringToSign = """
            AWS4-HMAC-SHA256
            20150830T123600Z
            20150830/us-east-1/iam/aws4_request
            f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59
            """
        #expect(
            key.signature(of: stringToSign)
                == "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7")
    }

    @Test func coversEverythingThatMatters() throws {
        let original = try signature(request(), parameters())
        #expect(try signature(request(), parameters()) == original)
        let changes: [(inout HTTPRequest) -> Void] = [
            { $0.method = .put }, { $0.url.path = "/A" }, { $0.url.path = "/a/" }, { $0.url.query = "b=d" },
            { $0.url.host = "example.org" }, { $0.url.port = 8443 },
            { $0.headers.set("X-Amz-Acl", "public-read") },
            { $0.headers.set("X-Amz-Meta-New", "1") }, { $0.headers.set("Content-Type", "text/plain") },
        ]
        for change in changes { #expect(try signature(request(change), parameters()) != original) }
        let others = [
            parameters(secret: "other"), parameters(token: "token"), parameters(region: "us-east-2"),
            parameters(service: "sts"), parameters(time: UTCTime(secondsSinceEpoch: 1_440_938_161)),
        ]
        for other in others { #expect(try signature(request(), other) != original) }
        #expect(try signature(request(), parameters(), payloadHash: SigV4.unsignedPayload) != original)
    }

    @Test(arguments: ["User-Agent", "Expect", "Connection", "Transfer-Encoding"])
    func leavesOutWhatMayChangeOnTheWay(name: String) throws {
        let changed = request { $0.headers.set(name, "changed") }
        #expect(try signature(changed, parameters()) == signature(request(), parameters()))
    }

    @Test func signingAgainReplacesTheFirstSignature() throws {
        var signed = request()
        SigV4.sign(&signed, payloadHash: SigV4.emptyPayload, with: parameters(token: "old"))
        SigV4.sign(&signed, payloadHash: SigV4.emptyPayload, with: parameters(token: "new"))
        #expect(signed.headers.values(of: "authorization").count == 1)
        #expect(signed.headers.values(of: "x-amz-security-token") == ["new"])
        #expect(signed.headers.values(of: "x-amz-date") == ["20150830T123600Z"])
        let authorization = try #require(signed.headers["Authorization"])
        #expect(authorization.hasSuffix(String(try signature(request(), parameters(token: "new")))))
    }

    @Test func namesItsScopeAndHeaders() throws {
        var signed = request()
        SigV4.sign(&signed, payloadHash: SigV4.emptyPayload, with: parameters())
        let prefix = """
            AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/s3/aws4_request, \
            SignedHeaders=host;x-amz-acl;x-amz-date, Signature=
            """
        #expect(signed.headers["Authorization"]?.hasPrefix(prefix) == true)
        #expect(SigningScope(time: Self.time, region: "r", service: "s").text == "20150830/r/s/aws4_request")
    }
}
