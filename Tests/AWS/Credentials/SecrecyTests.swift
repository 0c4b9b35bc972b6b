import AWS
import TestSupport
import Testing

/// Nothing that a program may print holds a secret.
struct SecrecyTests {
    private static let canary = "CANARY"

    private func expectNoCanary(_ value: some Any, _ sourceLocation: SourceLocation = #_sourceLocation) {
        var dumped = ""
        dump(value, to: &dumped)
        for text in [dumped, "\(value)", String(reflecting: value)] {
            #expect(!text.contains(Self.canary), sourceLocation: sourceLocation)
        }
    }

    private func context(_ transport: ScriptedTransport) -> AWSContext {
        transport.context().with(
            credentials: Credentials(
                accessKeyID: "AKIA", secretAccessKey: Secret(Self.canary), sessionToken: Secret(Self.canary),
                source: .typed))
    }

    @Test func contextsAndClientsHideTheirSecrets() {
        let context = context(ScriptedTransport())
        expectNoCanary(context)
        expectNoCanary(S3Client(context))
        expectNoCanary(STSClient(context))
        expectNoCanary(IAMClient(context))
    }

    @Test func failuresHideTheSecretsOfTheirRequests() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml("<Error><Code>AccessDenied</Code></Error>", status: 403))
        let error = try await serviceError {
            _ = try await S3Client(context(transport)).headBucket("my-bucket")
        }
        expectNoCanary(error)
        expectNoCanary(AWSFailure.service(error))
    }

    @Test func anAssumedRoleHidesItsSession() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml(
                """
                <AssumeRoleResponse><AssumeRoleResult><AssumedRoleUser><Arn>arn</Arn></AssumedRoleUser><Credentials>\
                <AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>CANARY</SecretAccessKey>\
                <SessionToken>CANARY</SessionToken><Expiration>2026-11-20T11:00:00Z</Expiration></Credentials>\
                </AssumeRoleResult></AssumeRoleResponse>
                """))
        let role = try await STSClient(transport.context()).assumeRole(
            AssumeRoleInput(roleARN: "arn:aws:iam::123456789012:role/r", sessionName: "s"))
        expectNoCanary(role)
    }

    @Test func theSecretItselfNeverTravels() async throws {
        let transport = ScriptedTransport()
        _ = try await S3Client(context(transport).with(region: "eu-west-3")).headBucket("my-bucket")
        let request = try #require(transport.requests.first)
        #expect(request.headers["authorization"]?.contains(Self.canary) == false)
        #expect(!request.url.text.contains(Self.canary))
    }
}
