import TestSupport
import Testing

@testable import AWS

/// Containers and instances: which addresses are asked, and what is told to them.
struct MachineTests {
    private static let answer = HTTPResponse.xml(
        #"{"AccessKeyId":"A","SecretAccessKey":"s","Token":"t","Expiration":"2038-01-01T00:00:00Z"}"#)

    private func credentials(_ environment: [String: String], _ transport: ScriptedTransport)
        async throws -> Credentials
    {
        let services = CredentialServices(
            context: ScriptedTransport().context(), metadata: { _ in transport }, pause: {})
        let home = try HomeDirectory()
        return try await ChainCredentials(home.chain(environment), profile: nil, services: services)
            .credentials()
    }

    @Test(arguments: [
        ("/v2/credentials/id", "http://169.254.170.2/v2/credentials/id"),
        ("/creds?id=a&b=c", "http://169.254.170.2/creds?id=a&b=c"), ("/a/", "http://169.254.170.2/a/"),
    ])
    func aRelativeAddressIsOfECSsAgent(path: String, expected: String) async throws {
        let transport = ScriptedTransport(Self.answer)
        let found = try await credentials(
            [
                "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": path,
                "AWS_CONTAINER_CREDENTIALS_FULL_URI": "https://elsewhere.example/",
            ], transport)
        #expect(transport.requests.map(\.url.text) == [expected])
        #expect(found.source == .container)
    }

    @Test(arguments: ["@evil.example/", ".evil.example/", "evil", "//", "/a b", "/a\r\nHost: b", "/#"])
    func aRelativeAddressCannotNameAnotherHost(path: String) async throws {
        let plan = Result { () throws(CredentialsError) in
            try ContainerPlan(environment: ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": path])
        }
        if case .success(let plan) = plan {
            #expect(plan?.url.host == "169.254.170.2")
        } else {
            #expect(throws: CredentialsError.self) { try plan.get() }
        }
    }

    @Test(arguments: [
        "https://anywhere.example/creds", "http://127.0.0.1:80/x", "http://127.8.9.1/x", "http://localhost/x",
        "http://[::1]:8080/x", "http://169.254.170.2/x", "http://169.254.170.23/v1/credentials",
        "http://[fd00:ec2::23]/v1/credentials",
    ])
    func plainHTTPStaysOnThisMachine(address: String) throws {
        let plan = try ContainerPlan(environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": address])
        #expect(plan?.url.text == address)
    }

    @Test(arguments: [
        "http://169.254.170.3/", "http://evil.example/", "http://127.0.0.1.evil.example/",
        "http://169.254.170.23.evil.example/", "http://[fd00:ec2::24]/", "http://192.168.0.1/",
    ])
    func plainHTTPGoesToNobodyElse(address: String) throws {
        let host = String(address.dropFirst("http://".count).dropLast())
        #expect(throws: CredentialsError.container(.hostNotAllowed(host))) {
            try ContainerPlan(environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": address])
        }
    }

    @Test func anAddressWithAUserIsNone() throws {
        let address = "http://127.0.0.1@evil.example/"
        let variable = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
        #expect(
            throws: CredentialsError.container(.notAnAddress(variable: variable, value: address))
        ) { try ContainerPlan(environment: [variable: address]) }
    }

    @Test func theAgentIsAskedThreeTimes() async throws {
        let broken = HTTPResponse.xml("", status: 503)
        let transport = ScriptedTransport(broken, broken, Self.answer)
        _ = try await credentials(["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/"], transport)
        #expect(transport.requests.count == 3)
    }

    @Test func theAgentsRefusalIsFinalAndShowsItsWords() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml(#"{"code":"AccessDenied","message":"no \u001b[2J"}"#, status: 403))
        let failure = await #expect(throws: AWSFailure.self) {
            try await credentials(["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/"], transport)
        }
        guard case .credentials(.container(.refused(403, let words))) = failure else {
            throw try #require(failure)
        }
        #expect(words.display == #"AccessDenied: no \u{1b}[2J"#)
        #expect(transport.requests.count == 1)
    }

    @Test func theInstanceIsAskedByTheSecondVersion() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml("token"), HTTPResponse.xml("my-role\n"), Self.answer)
        let found = try await credentials(["AWS_EC2_METADATA_DISABLED": ""], transport)
        #expect(
            transport.requests.map { "\($0.method.rawValue) \($0.url.text)" } == [
                "PUT http://169.254.169.254/latest/api/token",
                "GET http://169.254.169.254/latest/meta-data/iam/security-credentials/",
                "GET http://169.254.169.254/latest/meta-data/iam/security-credentials/my-role",
            ])
        #expect(
            transport.requests.dropFirst().allSatisfy { $0.headers["x-aws-ec2-metadata-token"] == "token" })
        #expect(found.source == .instanceMetadata)
    }

    @Test func anInstanceSpeaksIPv6WhereThatWasAskedFor() async throws {
        for (variable, value) in [
            ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv6"), ("AWS_IMDS_USE_IPV6", "true"),
        ] {
            let plan = try InstanceMetadataPlan(
                SharedSettings(environment: [variable: value]), lookedAt: [])
            #expect(plan?.endpoint.text == "http://[fd00:ec2::254]")
        }
    }

    @Test func theNameOfARoleCannotLeadElsewhere() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml("token"), HTTPResponse.xml("../../user-data?x#\n\nb"), Self.answer)
        _ = try await credentials(["AWS_EC2_METADATA_DISABLED": "false"], transport)
        #expect(
            transport.requests.last?.url.path
                == "/latest/meta-data/iam/security-credentials/..%2F..%2Fuser-data%3Fx%23%0A%0Ab")
    }

    @Test func aMachineThatIsNoInstanceIsSaidToHaveBeenAsked() async throws {
        let transport = ScriptedTransport(.xml("", status: 404))
        let failure = await #expect(throws: AWSFailure.self) {
            try await credentials(["AWS_EC2_METADATA_DISABLED": "false"], transport)
        }
        guard case .credentials(.notFound(let places)) = failure else { throw try #require(failure) }
        #expect(places.last == .instanceMetadata(host: "169.254.169.254"))
        #expect(places.count == 4)
        #expect(transport.requests.count == 1)
    }

    @Test func anInstanceWithoutARoleSaysWhy() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml("token"), HTTPResponse.xml("role"),
            HTTPResponse.xml(#"{"Code":"AssumeRoleUnauthorizedAccess","Message":"EC2 cannot assume"}"#))
        let failure = await #expect(throws: AWSFailure.self) {
            try await credentials(["AWS_EC2_METADATA_DISABLED": "false"], transport)
        }
        guard case .credentials(.instanceMetadata(.refused(let code, _))) = failure else {
            throw try #require(failure)
        }
        #expect(code.display == "AssumeRoleUnauthorizedAccess")
    }

    @Test func machinesAreAskedPastAnyProxy() {
        let configuration = TransportConfiguration.metadata(seconds: 2)
        #expect(!configuration.usesProxy)
        #expect(configuration.requestSeconds == 2)
        #expect(configuration.connectSeconds == 2)
    }
}
