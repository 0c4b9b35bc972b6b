import AWS
import Policies
import Testing

@testable import Sandbox

@Suite struct SignatureVerifierTests {
    private static let noon = UTCTime(secondsSinceEpoch: 1_795_176_000)
    private let directory = Directory()

    init() throws {
        try directory.update { (state) throws(Refusal) in
            state[account: "111122223333"].users["administrator"] = User(
                name: "administrator", path: "/", accountID: "111122223333", id: "AIDA", created: Self.noon)
            let credentials = SignedRequest.administrator
            state.keys[credentials.accessKeyID] = AccessKey(
                id: credentials.accessKeyID, secret: credentials.secretAccessKey,
                owner: .user(accountID: "111122223333", name: "administrator"), created: Self.noon)
        }
    }

    private func verify(
        _ signed: HTTPRequest, service: AWSService = .s3, at time: UTCTime = noon,
        payloadHash: String = SigV4.emptyPayload
    ) throws -> Caller {
        let verifier = SignatureVerifier(directory: directory, service: service)
        let request = try #require(SignedRequest.received(signed, at: time))
        return try verifier.verify(request, verifier.header(of: request), payloadHash: payloadHash).caller
    }

    private func refusal(
        _ signed: HTTPRequest, service: AWSService = .s3, at time: UTCTime = noon
    ) throws -> Refusal {
        try #require(throws: Refusal.self) { try verify(signed, service: service, at: time) }
    }

    /// A session of a role that ends in an hour.
    private func openSession() throws -> Credentials {
        let role = try WorldPrincipal.addRole(
            try #require(ARN("arn:aws:iam::111122223333:role/r")),
            trust: WorldPrincipal.trust(inAccount: "111122223333"), policy: PolicyDocument(statements: []),
            to: directory, at: Self.noon)
        let session = RoleSession(
            of: role, name: "s", expiration: Self.noon.moved(by: 3600), policy: nil)
        let key = AccessKey.temporary(.session(session), at: Self.noon)
        try directory.update { (state) throws(Refusal) in state.keys[key.id] = key }
        return Credentials(
            accessKeyID: key.id, secretAccessKey: key.secret, sessionToken: session.token, source: .sandbox)
    }

    @Test(arguments: [
        "/", "/bucket/key", "/bucket/a%20b%2Bc", "/bucket//double", "/bucket/./dot", "/bucket/%C3%A9",
        "/bucket?list-type=2&prefix=a%2Fb", "/bucket?uploads", "/bucket?b=2&a=1&a=0",
    ])
    func whateverIsSignedRightIsTakenForItsSigners(_ target: String) throws {
        let caller = try verify(SignedRequest.make(.get, target, at: Self.noon))
        #expect(caller.arn == "arn:aws:iam::111122223333:user/administrator")
    }

    @Test func changingAnythingThatIsSignedIsNoticed() throws {
        let signed = SignedRequest.make(
            .get, "/bucket/key?a=1", headers: [("x-amz-meta-a", "1")], at: Self.noon)
        let changes: [(inout HTTPRequest) -> Void] = [
            { $0.method = .put }, { $0.url.path = "/bucket/other" }, { $0.url.query = "a=2" },
            { $0.headers.set("x-amz-meta-a", "2") }, { $0.headers.set("Host", "elsewhere") },
        ]
        for change in changes {
            var changed = signed
            change(&changed)
            let refusal = try refusal(changed)
            #expect(refusal.code == "SignatureDoesNotMatch")
            #expect(refusal.status == 403)
            #expect(refusal.details.contains { $0.name == "CanonicalRequest" })
        }
    }

    @Test(arguments: [-900.0, 900.0]) func aQuarterOfAnHourIsNoSkew(_ seconds: Double) throws {
        _ = try verify(SignedRequest.make(at: Self.noon.moved(by: seconds)))
    }

    @Test(arguments: [-901.0, 901.0]) func aSecondMoreIs(_ seconds: Double) throws {
        let refusal = try refusal(SignedRequest.make(at: Self.noon.moved(by: seconds)))
        #expect(refusal.code == "RequestTimeTooSkewed")
        #expect(refusal.status == 403)
        #expect(
            refusal.message == "The difference between the request time and the current time is too large.")
        #expect(refusal.details.map(\.name) == ["RequestTime", "ServerTime", "MaxAllowedSkewMilliseconds"])
        #expect(refusal.details.map(\.value).last == "900000")
    }

    @Test(arguments: [
        (
            -1000.0,
            "Signature expired: 20261120T114320Z is now earlier than 20261120T114500Z (20261120T120000Z - 15 min.)"
        ),
        (
            1000.0,
            "Signature not yet current: 20261120T121640Z is still later than 20261120T121500Z "
                + "(20261120T120000Z + 15 min.)"
        ),
    ])
    func otherServicesTellOfSkewInTheirOwnWords(_ seconds: Double, _ message: String) throws {
        let refusal = try refusal(
            SignedRequest.make(.post, service: .sts, at: Self.noon.moved(by: seconds)), service: .sts)
        #expect(refusal.code == "SignatureDoesNotMatch")
        #expect(refusal.message == message)
    }

    @Test func aSessionEndsToTheSecond() throws {
        let session = try openSession()
        let end = Self.noon.moved(by: 3600)
        let before = SignedRequest.make(credentials: session, at: end.moved(by: -1))
        #expect(try verify(before, at: end.moved(by: -1)).arn == "arn:aws:sts::111122223333:assumed-role/r/s")
        let refused = try refusal(SignedRequest.make(credentials: session, at: end), at: end)
        #expect(refused.code == "ExpiredToken")
        #expect(refused.status == 400)
        #expect(refused.message == "The provided token has expired.")
        let tokens = try refusal(
            SignedRequest.make(.post, service: .sts, credentials: session, at: end), service: .sts, at: end)
        #expect(tokens.code == "ExpiredToken")
        #expect(tokens.status == 403)
        #expect(tokens.message == "The security token included in the request is expired")
    }

    @Test func aFieldOfS3ThatIsNotSignedIsRefused() throws {
        var signed = SignedRequest.make(at: Self.noon)
        signed.headers.set("x-amz-acl", "public-read")
        let refusal = try refusal(signed)
        #expect(refusal.code == "AccessDenied")
        #expect(refusal.message == "There were headers present in the request which were not signed")
        #expect(refusal.details.first?.value == "x-amz-acl")
    }

    @Test func aScopeOfAnotherServiceIsRefused() throws {
        let toS3 = try refusal(SignedRequest.make(service: .sts, at: Self.noon))
        #expect(toS3.code == "AuthorizationHeaderMalformed")
        #expect(
            toS3.message
                == "The authorization header is malformed; incorrect service \"sts\". This endpoint belongs to \"s3\"."
        )
        let toSTS = try refusal(SignedRequest.make(.post, service: .s3, at: Self.noon), service: .sts)
        #expect(toSTS.message == "Credential should be scoped to correct service: 'sts'.")
    }

    @Test func aScopeOfAnotherDayIsRefused() throws {
        var signed = SignedRequest.make(at: Self.noon)
        let header = try #require(signed.headers["Authorization"])
        signed.headers.set("Authorization", header.replacing("20261120/", with: "20261119/"))
        let refusal = try refusal(signed)
        #expect(refusal.code == "AuthorizationHeaderMalformed")
        #expect(refusal.message.contains(#"Invalid credential date "20261119""#))
    }

    @Test(arguments: [
        (nil, "AccessDenied", "MissingAuthenticationToken"),
        ("AWS AKIAIOSFODNN7EXAMPLE:frJIUN8DYpKDtOLCwo", "InvalidRequest", "MissingAuthenticationToken"),
        (
            "AWS4-HMAC-SHA256 Credential=a/b/c, SignedHeaders=host, Signature=0",
            "AuthorizationHeaderMalformed",
            "IncompleteSignature"
        ),
        (
            "AWS4-HMAC-SHA256 Credential=A/20261120/eu-west-3/s3/aws4_request, SignedHeaders=host",
            "AuthorizationHeaderMalformed", "IncompleteSignature"
        ),
    ])
    func aFieldThatCannotBeReadIsRefused(_ field: String?, _ s3Code: String, _ stsCode: String) throws {
        for (service, code) in [(AWSService.s3, s3Code), (.sts, stsCode)] {
            var request = HTTPRequest(method: .post, url: HTTPURL(scheme: .http, host: "127.0.0.1"))
            request.headers.set("Authorization", field)
            #expect(try refusal(request, service: service).code == code)
        }
    }

    @Test func aRequestWithoutADateIsRefused() throws {
        var signed = SignedRequest.make(at: Self.noon)
        let fields = signed.headers.fields.filter { $0.name.lowercased() != "x-amz-date" }
        signed.headers = AWS.HTTPHeaders(fields)
        #expect(
            try refusal(signed).message == "AWS authentication requires a valid Date or x-amz-date header")
    }
}
