import AWS
import TestSupport
import Testing

/// Credentials of files that somebody rewrites while they are used.
struct ChainCredentialsTests {
    private static func profile(token: String) -> String {
        """
        [default]
        aws_access_key_id = ASIA
        aws_secret_access_key = s
        aws_session_token = \(token)
        """
    }

    private static func found(in home: HomeDirectory, profile: String? = nil) -> ChainCredentials {
        let context = ScriptedTransport().context()
        return ChainCredentials(
            home.chain(), profile: profile, services: CredentialServices(context: context))
    }

    private let home: HomeDirectory
    private let store = RoleStore()
    private let server: LoopbackServer
    private let client: S3Client

    init() throws {
        home = try HomeDirectory(credentials: Self.profile(token: "token-1"))
        server = try LoopbackServer { [store] in store.react($0) }
        client = S3Client(server.context(credentials: Self.found(in: home)))
    }

    private func write() async throws {
        _ = try await client.putObject(PutObjectInput(bucket: "bucket", key: "key", body: .bytes([1])))
    }

    @Test func aFileThatWasRewrittenIsReadAgain() async throws {
        try await write()
        store.endSessions(upTo: 1)
        try home.write(credentials: Self.profile(token: "token-2"))
        try await write()
        #expect(store.written.count == 2)
        #expect(store.refusals == 1)
        try await write()
        #expect(store.refusals == 1)
    }

    @Test func theSameCredentialsAreNotTriedAgain() async throws {
        store.endSessions(upTo: 1)
        let error = try await serviceError { try await write() }
        #expect(error.code == "ExpiredToken")
        #expect(error.operation == "PutObject")
        #expect(store.refusals == 1)
    }

    @Test func whatIsWrongWithTheNewFileIsTheErrorThatIsShown() async throws {
        try await write()
        store.endSessions(upTo: 1)
        try home.write(credentials: "[default]\naws_access_key_id = ASIA\n")
        let failure = await #expect(throws: AWSFailure.self) { try await write() }
        guard case .credentials(.incomplete(let missing, _)) = failure else { throw try #require(failure) }
        #expect(missing == "AWS_SECRET_ACCESS_KEY")
    }

    @Test func aFileWithoutCredentialsIsNamedBeforeAnythingIsSent() async throws {
        let empty = try HomeDirectory()
        let client = S3Client(
            server.context(credentials: Self.found(in: empty, profile: "missing")))
        let failure = await #expect(throws: AWSFailure.self) { try await client.headBucket("bucket") }
        guard case .credentials(.noSuchProfile("missing", _)) = failure else {
            throw try #require(failure)
        }
        #expect(server.requests.isEmpty)
    }

    @Test func whoAsksAfterTheRenewalGetsWhatWasFound() async throws {
        let provider = Self.found(in: home)
        let old = try await provider.credentials()
        try home.write(credentials: Self.profile(token: "token-2"))
        let new = try #require(try await provider.renewed(after: old))
        #expect(new.sessionToken?.withBytes { $0.elementsEqual("token-2".utf8) } == true)
        // Another request that was refused with the old ones; the file is not asked again.
        try home.write(credentials: "nonsense")
        let shared = try #require(try await provider.renewed(after: old))
        #expect(shared.sessionToken?.withBytes { $0.elementsEqual("token-2".utf8) } == true)
    }
}
