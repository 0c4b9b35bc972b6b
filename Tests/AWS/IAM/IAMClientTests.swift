import AWS
import TestSupport
import Testing

/// What IAM is sent, and what becomes of its answers.
struct IAMClientTests {
    private static let role = """
        <Role><Path>/</Path><RoleName>name</RoleName><RoleId>AROAEXAMPLE</RoleId>\
        <Arn>arn:aws:iam::123456789012:role/name</Arn>\
        <AssumeRolePolicyDocument>%7B%22Version%22%3A%222012-10-17%22%2C%22a%22%3A%22%2B%22%7D</AssumeRolePolicyDocument>\
        <CreateDate>2026-11-20T10:00:00Z</CreateDate></Role>
        """

    private func answer(_ action: String, _ result: String = "") -> ScriptedTransport {
        ScriptedTransport(
            HTTPResponse.xml(
                "<\(action)Response><\(action)Result>\(result)</\(action)Result></\(action)Response>"))
    }

    private func form(_ transport: ScriptedTransport) throws -> [String] {
        try #require(transport.requests.first).bodyText.split(separator: "&").map(String.init)
    }

    @Test func asksTheOneIAMOfThePartition() async throws {
        let transport = answer("GetRole", Self.role)
        _ = try await IAMClient(transport.context(region: "us-gov-east-1")).getRole("name")
        let request = try #require(transport.requests.first)
        #expect(request.url.text == "https://iam.us-gov.amazonaws.com/")
        #expect(request.headers["authorization"]?.contains("/us-gov-west-1/iam/aws4_request") == true)
    }

    @Test func readsARoleAndItsDocument() async throws {
        let role = try await IAMClient(answer("GetRole", Self.role).context()).getRole("name")
        #expect(role.name == "name")
        #expect(role.arn == "arn:aws:iam::123456789012:role/name")
        #expect(role.id == "AROAEXAMPLE")
        #expect(role.assumeRolePolicyDocument == "{\"Version\":\"2012-10-17\",\"a\":\"+\"}")
        #expect(role.createDate == UTCTime(iso8601: "2026-11-20T10:00:00Z"))
        #expect(role.maxSessionDuration == nil)
    }

    @Test func createRoleSendsWhatIsGiven() async throws {
        let transport = answer("CreateRole", Self.role)
        _ = try await IAMClient(transport.context()).createRole(
            CreateRoleInput(
                name: "name", assumeRolePolicyDocument: "{}", path: "/p/", description: "d e",
                maxSessionDuration: 3600, permissionsBoundary: "arn:b",
                tags: [.init(key: "k 1", value: "v=1"), .init(key: "k2", value: "")]))
        #expect(
            try form(transport) == [
                "Action=CreateRole", "Version=2010-05-08", "RoleName=name", "AssumeRolePolicyDocument=%7B%7D",
                "Path=%2Fp%2F", "Description=d%20e", "MaxSessionDuration=3600", "PermissionsBoundary=arn%3Ab",
                "Tags.member.1.Key=k%201", "Tags.member.1.Value=v%3D1", "Tags.member.2.Key=k2",
                "Tags.member.2.Value=",
            ])
    }

    @Test func createRoleSendsNothingThatIsNotGiven() async throws {
        let transport = answer("CreateRole", Self.role)
        _ = try await IAMClient(transport.context()).createRole(
            CreateRoleInput(name: "name", assumeRolePolicyDocument: "{}"))
        #expect(try form(transport).count == 4)
    }

    @Test func changesPoliciesByName() async throws {
        var transport = answer("PutRolePolicy")
        try await IAMClient(transport.context()).putInlinePolicy("p", on: .role("r"), document: "{ }")
        #expect(
            try form(transport) == [
                "Action=PutRolePolicy", "Version=2010-05-08", "RoleName=r", "PolicyName=p",
                "PolicyDocument=%7B%20%7D",
            ])
        transport = answer("UpdateAssumeRolePolicy")
        try await IAMClient(transport.context()).updateAssumeRolePolicy(role: "r", document: "{}")
        #expect(try form(transport).suffix(2) == ["RoleName=r", "PolicyDocument=%7B%7D"])
        transport = answer("DeleteRolePolicy")
        try await IAMClient(transport.context()).deleteInlinePolicy("p", of: .role("r"))
        #expect(try form(transport).suffix(2) == ["RoleName=r", "PolicyName=p"])
        transport = answer("PutUserPolicy")
        try await IAMClient(transport.context()).putInlinePolicy("p", on: .user("u"), document: "{}")
        #expect(try form(transport).suffix(3) == ["UserName=u", "PolicyName=p", "PolicyDocument=%7B%7D"])
        transport = answer("DeleteRole")
        try await IAMClient(transport.context()).delete(.role("r"))
        #expect(try form(transport).suffix(1) == ["RoleName=r"])
    }

    @Test func readsThePoliciesOfARole() async throws {
        let document = answer(
            "GetRolePolicy", "<PolicyDocument>%7B%22a%22%3A%20%22%25%22%7D</PolicyDocument>")
        let client = IAMClient(document.context())
        #expect(try await client.inlinePolicy("p", of: .role("r")) == "{\"a\": \"%\"}")
        let names = answer(
            "ListRolePolicies", "<PolicyNames><member>a</member><member>b</member></PolicyNames>")
        #expect(try await IAMClient(names.context()).inlinePolicies(of: .role("r")) == ["a", "b"])
        #expect(
            try await IAMClient(answer("ListRolePolicies").context()).inlinePolicies(of: .role("r")).isEmpty)
    }

    @Test func attachedPoliciesHaveANameAndAnARN() async throws {
        let transport = answer(
            "ListAttachedUserPolicies",
            "<AttachedPolicies><member><PolicyName>n</PolicyName><PolicyArn>arn:p</PolicyArn></member></AttachedPolicies>"
        )
        let attached = try await IAMClient(transport.context()).attachedPolicies(of: .user("u"))
        #expect(attached.map(\.name) == ["n"])
        #expect(attached.map(\.arn) == ["arn:p"])
        #expect(try form(transport).suffix(2) == ["UserName=u", "MaxItems=1000"])
    }

    @Test func anAnswerWithoutARoleIsNone() async throws {
        let failure = await #expect(throws: AWSFailure.self) {
            try await IAMClient(answer("GetRole").context()).getRole("name")
        }
        guard case .unexpectedAnswer("GetRole", 200, _) = failure else { throw try #require(failure) }
    }

    @Test func aNewKeysSecretIsASecret() async throws {
        let transport = answer(
            "CreateAccessKey",
            """
            <AccessKey><UserName>u</UserName><AccessKeyId>AKIANEW</AccessKeyId><Status>Active</Status>\
            <SecretAccessKey>CANARY</SecretAccessKey></AccessKey>
            """)
        let credentials = try await IAMClient(transport.context()).createAccessKey(user: "u")
        #expect(credentials.accessKeyID == "AKIANEW")
        #expect(credentials.secretAccessKey.revealed == "CANARY")
        #expect(!"\(credentials)".contains("CANARY"))
    }
}
