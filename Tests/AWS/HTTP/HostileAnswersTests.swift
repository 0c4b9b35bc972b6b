import AWS
import TestSupport
import Testing

/// Every call against answers that nobody but an attacker gives: an error, or what it answers, and nothing else.
struct HostileAnswersTests {
    private static let rounds = 150

    private typealias Call = @Sendable (AWSContext) async throws(AWSFailure) -> Void

    private static let upload = MultipartUpload(bucket: "bucket-1", key: "key", uploadID: "id")

    private static let calls: [(name: String, call: Call)] = [
        (
            "GetCallerIdentity",
            { context throws(AWSFailure) in _ = try await STSClient(context).getCallerIdentity() }
        ),
        (
            "AssumeRole",
            { context throws(AWSFailure) in
                _ = try await STSClient(context).assumeRole(AssumeRoleInput(roleARN: "arn", sessionName: "s"))
            }
        ),
        ("GetRole", { context throws(AWSFailure) in _ = try await IAMClient(context).getRole("r") }),
        (
            "ListRolePolicies",
            { context throws(AWSFailure) in _ = try await IAMClient(context).inlinePolicies(of: .role("r")) }
        ),
        (
            "CreateAccessKey",
            { context throws(AWSFailure) in _ = try await IAMClient(context).createAccessKey(user: "u") }
        ),
        (
            "HeadBucket",
            { context throws(AWSFailure) in _ = try await S3Client(context).headBucket("bucket-1") }
        ),
        (
            "ListObjectsV2",
            { context throws(AWSFailure) in
                _ = try await S3Client(context).listObjectsV2(ListObjectsV2Input(bucket: "bucket-1"))
            }
        ),
        (
            "PutObject",
            { context throws(AWSFailure) in
                _ = try await S3Client(context).putObject(
                    PutObjectInput(bucket: "bucket-1", key: "k", body: .bytes([1])))
            }
        ),
        (
            "HeadObject",
            { context throws(AWSFailure) in
                _ = try await S3Client(context).headObject(bucket: "bucket-1", key: "k")
            }
        ),
        (
            "CreateMultipartUpload",
            { context throws(AWSFailure) in
                _ = try await S3Client(context).createMultipartUpload(
                    CreateMultipartUploadInput(bucket: "bucket-1", key: "k"))
            }
        ),
        ("ListParts", { context throws(AWSFailure) in _ = try await S3Client(context).listParts(upload) }),
        (
            "AbortMultipartUpload",
            { context throws(AWSFailure) in _ = try await S3Client(context).abortMultipartUpload(upload) }
        ),
    ]

    @Test func everyCallTellsErrorsFromAnswers() async {
        for (number, entry) in Self.calls.enumerated() {
            let context = HostileTransport(seed: UInt64(number)).context(sessionToken: "t")
            for _ in 0..<Self.rounds {
                do throws(AWSFailure) {
                    try await entry.call(context)
                } catch {
                    expectShowable(error, entry.name)
                }
            }
        }
    }

    private func expectShowable(_ failure: AWSFailure, _ name: String) {
        switch failure {
        case .service(let error):
            #expect(error.message?.display.hiddenCharacters.isEmpty != false, "\(name)")
        case .transport(let error): #expect(error.detail.display.hiddenCharacters.isEmpty, "\(name)")
        case .unexpectedAnswer(_, _, let detail): #expect(detail.display.hiddenCharacters.isEmpty, "\(name)")
        case .credentials, .endpoint, .cancelled: Issue.record("\(name): \(failure)")
        }
    }

    private static let environments: [[String: String]] = [
        ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/"], ["AWS_EC2_METADATA_DISABLED": "false"],
    ]

    @Test(arguments: environments)
    func machinesThatLieGiveNoCredentials(environment: [String: String]) async throws {
        let home = try HomeDirectory()
        let transport = HostileTransport(seed: 7)
        let services = CredentialServices(
            context: transport.context(sessionToken: "t"), metadata: { _ in transport }, pause: {})
        for _ in 0..<Self.rounds {
            let failure = await #expect(throws: AWSFailure.self) {
                try await ChainCredentials(home.chain(environment), profile: nil, services: services)
                    .credentials()
            }
            guard case .credentials = failure else { throw try #require(failure) }
        }
    }

    @Test func aPortalThatLiesGivesNoCredentials() async throws {
        let home = try HomeDirectory(
            config: """
                [default]
                sso_account_id = 123456789012
                sso_role_name = r
                sso_start_url = https://corp.awsapps.com/start
                sso_region = eu-west-1
                """)
        try home.write(
            #"{"accessToken":"t","expiresAt":"2038-01-01T00:00:00Z"}"#,
            to: SSOCache.path("https://corp.awsapps.com/start"))
        let services = CredentialServices(context: HostileTransport(seed: 8).context(sessionToken: "t"))
        for _ in 0..<Self.rounds {
            await #expect(throws: AWSFailure.self) {
                try await ChainCredentials(home.chain(), profile: nil, services: services).credentials()
            }
        }
    }
}
