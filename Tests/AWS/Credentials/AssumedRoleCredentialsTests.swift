import AWS
import Synchronization
import TestSupport
import Testing

/// A role's session against a server that plays STS and S3.
struct AssumedRoleCredentialsTests {
    /// A server, a client of it that writes as the role, and a clock that the test sets.
    private struct World: Sendable {
        private final class Clock: Sendable {
            let time = Mutex(UTCTime(secondsSinceEpoch: 0))
        }

        let store: RoleStore
        let server: LoopbackServer
        let client: S3Client
        private let clock = Clock()

        init(_ store: RoleStore = RoleStore()) throws {
            self.store = store
            server = try LoopbackServer { store.react($0) }
            let now = { @Sendable [clock] in clock.time.withLock { $0 } }
            let customer = server.context(
                credentials: Credentials(accessKeyID: "AKIA", secretAccessKey: Secret("s"), source: .typed),
                now: now)
            let role = AssumedRoleCredentials(
                STSClient(customer),
                AssumeRoleInput(roleARN: "arn:aws:iam::123456789012:role/r", sessionName: "s"))
            client = S3Client(customer.with(credentials: role))
        }

        func set(_ seconds: Double) {
            clock.time.withLock { $0 = UTCTime(secondsSinceEpoch: seconds) }
        }

        func write(_ body: [UInt8] = [1, 2, 3]) async throws {
            _ = try await client.putObject(PutObjectInput(bucket: "bucket", key: "key", body: .bytes(body)))
        }
    }

    @Test func oneSessionServesManyRequests() async throws {
        let world = try World()
        for _ in 0..<3 { try await world.write() }
        #expect(world.store.issued == 1)
        #expect(world.store.written.count == 3)
    }

    @Test func theFirstRequestsAssumeTheRoleOnce() async throws {
        let world = try World()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { try await world.write() } }
            try await group.waitForAll()
        }
        #expect(world.store.issued == 1)
        #expect(world.store.written.count == 20)
    }

    @Test(arguments: ["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"])
    func aSessionThatEndsMidwayIsRenewedOnceForAll(code: String) async throws {
        // The new session is handed out only after all twenty were refused.
        let world = try World(RoleStore(crowd: 20))
        try await world.write()
        world.store.endSessions(code: code)
        let bodies = (0..<20).map { [UInt8](repeating: UInt8($0), count: 100_000) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for body in bodies { group.addTask { try await world.write(body) } }
            try await group.waitForAll()
        }
        #expect(world.store.issued == 2)
        #expect(world.store.refusals == 20)
        #expect(Set(world.store.written.dropFirst()) == Set(bodies))
    }

    @Test func aSessionIsRenewedFiveMinutesBeforeItsEnd() async throws {
        let world = try World()
        try await world.write()
        world.set(3600 - 301)
        try await world.write()
        #expect(world.store.issued == 1)
        world.set(3600 - 300)
        try await world.write()
        #expect(world.store.issued == 2)
        #expect(world.store.refusals == 0)
    }

    @Test func aSessionIsUsedToItsEndWhenThereIsNoOther() async throws {
        let world = try World()
        try await world.write()
        world.store.close()
        world.set(3600 - 1)
        try await world.write()
        #expect(world.store.written.count == 2)
        world.set(3600)
        let error = try await serviceError { try await world.write() }
        #expect(error.operation == "AssumeRole")
        #expect(error.code == "AccessDenied")
        #expect(world.store.refusals == 0)
    }

    @Test func aRefusedRenewalIsTheErrorThatIsShown() async throws {
        let world = try World()
        try await world.write()
        world.store.endSessions()
        world.store.close()
        let error = try await serviceError { try await world.write() }
        #expect(error.operation == "AssumeRole")
        #expect(error.code == "AccessDenied")
    }

    @Test func aNewSessionThatHasEndedTooIsNotRenewedAgain() async throws {
        let world = try World()
        try await world.write()
        world.store.endSessions(upTo: .max)
        let error = try await serviceError { try await world.write() }
        #expect(error.operation == "PutObject")
        #expect(error.code == "ExpiredToken")
        #expect(world.store.issued == 2)
        #expect(world.store.refusals == 2)
    }

    @Test func otherRefusalsRenewNothing() async throws {
        let world = try World()
        try await world.write()
        world.store.endSessions(code: "AccessDenied")
        let error = try await serviceError { try await world.write() }
        #expect(error.code == "AccessDenied")
        #expect(world.store.issued == 1)
    }
}
