import AWS
import TestSupport
import Testing

/// What STS is sent, and what becomes of its answers.
struct STSClientTests {
    private static let roleARN = "arn:aws:iam::123456789012:role/path/name"
    private static let assumed = """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>\
        <AssumedRoleUser><AssumedRoleId>AROA:s</AssumedRoleId>\
        <Arn>arn:aws:sts::123456789012:assumed-role/name/s</Arn></AssumedRoleUser>\
        <Credentials><AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>se/cr+et</SecretAccessKey>\
        <SessionToken>to/k+en==</SessionToken><Expiration>2026-11-20T11:00:00Z</Expiration></Credentials>\
        </AssumeRoleResult><ResponseMetadata><RequestId>from-the-body</RequestId></ResponseMetadata>\
        </AssumeRoleResponse>
        """

    private func form(_ transport: ScriptedTransport) throws -> String {
        try #require(transport.requests.first).bodyText
    }

    @Test func assumeRoleSendsWhatIsGiven() async throws {
        let transport = ScriptedTransport(.xml(Self.assumed))
        _ = try await STSClient(transport.context()).assumeRole(
            AssumeRoleInput(
                roleARN: Self.roleARN, sessionName: "s@1", externalID: "a b+c/=é", durationSeconds: 900,
                policy: "{\"a\": 1}"))
        #expect(
            try form(transport)
                == "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fpath%2Fname"
                + "&RoleSessionName=s%401&ExternalId=a%20b%2Bc%2F%3D%C3%A9&DurationSeconds=900"
                + "&Policy=%7B%22a%22%3A%201%7D")
        let request = try #require(transport.requests.first)
        #expect(request.method == .post)
        #expect(request.url.text == "https://sts.eu-west-1.amazonaws.com/")
        #expect(request.headers["content-type"] == "application/x-www-form-urlencoded; charset=utf-8")
        let authorization = try #require(request.headers["authorization"])
        #expect(authorization.contains("/eu-west-1/sts/aws4_request"))
        #expect(authorization.contains("SignedHeaders=content-type;host;x-amz-date"))
    }

    @Test func assumeRoleSendsNothingThatIsNotGiven() async throws {
        let transport = ScriptedTransport(.xml(Self.assumed))
        _ = try await STSClient(transport.context()).assumeRole(
            AssumeRoleInput(roleARN: Self.roleARN, sessionName: "s"))
        #expect(try !form(transport).contains("ExternalId"))
        #expect(try !form(transport).contains("DurationSeconds"))
        #expect(try !form(transport).contains("Policy"))
    }

    /// Leaving out an empty ExternalId would test something else than what was asked for.
    @Test func anEmptyExternalIDIsSentAsEmpty() async throws {
        let transport = ScriptedTransport(.xml(Self.assumed))
        _ = try await STSClient(transport.context()).assumeRole(
            AssumeRoleInput(roleARN: Self.roleARN, sessionName: "s", externalID: ""))
        #expect(try form(transport).hasSuffix("&ExternalId="))
    }

    @Test func assumeRoleGivesTheSessionsCredentials() async throws {
        let transport = ScriptedTransport(.xml(Self.assumed))
        let role = try await STSClient(transport.context()).assumeRole(
            AssumeRoleInput(roleARN: Self.roleARN, sessionName: "s"))
        #expect(role.arn == "arn:aws:sts::123456789012:assumed-role/name/s")
        #expect(role.credentials.accessKeyID == "ASIAIOSFODNN7EXAMPLE")
        #expect(role.credentials.secretAccessKey.revealed == "se/cr+et")
        #expect(role.credentials.sessionToken?.revealed == "to/k+en==")
        #expect(role.credentials.expiration == UTCTime(iso8601: "2026-11-20T11:00:00Z"))
        #expect(role.answer.requestID == "from-the-body")
    }

    @Test(arguments: ["AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"])
    func credentialsWithAHoleAreNone(name: String) async throws {
        let whole = Self.assumed
        let start = try #require(whole.firstRange(of: "<\(name)>"))
        let end = try #require(whole.firstRange(of: "</\(name)>"))
        let transport = ScriptedTransport(
            HTTPResponse.xml(String(whole[..<start.lowerBound] + whole[end.upperBound...])))
        let failure = await #expect(throws: AWSFailure.self) {
            try await STSClient(transport.context()).assumeRole(
                AssumeRoleInput(roleARN: Self.roleARN, sessionName: "s"))
        }
        guard case .unexpectedAnswer("AssumeRole", 200, let detail) = failure else {
            throw try #require(failure)
        }
        #expect(detail.display == "Credentials.\(name)")
    }

    @Test func theSessionTokenTravelsAndIsSigned() async throws {
        let transport = ScriptedTransport(.xml(Self.assumed))
        _ = try await STSClient(transport.context(sessionToken: "token")).assumeRole(
            AssumeRoleInput(roleARN: Self.roleARN, sessionName: "s"))
        let request = try #require(transport.requests.first)
        #expect(request.headers["x-amz-security-token"] == "token")
        #expect(request.headers["authorization"]?.contains("x-amz-date;x-amz-security-token") == true)
    }

    @Test func requestIDsOfHeadersWin() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml(Self.assumed, headers: [("x-amzn-RequestId", "from-the-header")]))
        let role = try await STSClient(transport.context()).assumeRole(
            AssumeRoleInput(roleARN: Self.roleARN, sessionName: "s"))
        #expect(role.answer.requestID == "from-the-header")
    }

    private static let federated = """
        <GetFederationTokenResponse><GetFederationTokenResult>\
        <FederatedUser><FederatedUserId>123456789012:probe</FederatedUserId>\
        <Arn>arn:aws:sts::123456789012:federated-user/probe</Arn></FederatedUser>\
        <Credentials><AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>se/cr+et</SecretAccessKey>\
        <SessionToken>to/k+en==</SessionToken><Expiration>2026-11-20T11:00:00Z</Expiration></Credentials>\
        </GetFederationTokenResult></GetFederationTokenResponse>
        """

    @Test func getFederationTokenSendsWhatIsGiven() async throws {
        let transport = ScriptedTransport(.xml(Self.federated))
        let session = try await STSClient(transport.context()).getFederationToken(
            GetFederationTokenInput(name: "probe", policy: "{}", durationSeconds: 900))
        #expect(
            try form(transport)
                == "Action=GetFederationToken&Version=2011-06-15&Name=probe&Policy=%7B%7D&DurationSeconds=900"
        )
        #expect(session.arn == "arn:aws:sts::123456789012:federated-user/probe")
        #expect(session.credentials.sessionToken?.revealed == "to/k+en==")
        #expect(session.credentials.source == .federatedUser(arn: session.arn))
    }
}
