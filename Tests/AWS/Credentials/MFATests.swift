import AWS
import Synchronization
import TestSupport
import Testing

/// Roles that want an MFA code.
struct MFATests {
    private static let serial = "arn:aws:iam::123456789012:mfa/me"
    private static let config = """
        [profile r]
        role_arn = arn:aws:iam::123456789012:role/r
        source_profile = base
        mfa_serial = \(serial)
        [profile base]
        aws_access_key_id = AKIABASE
        aws_secret_access_key = s
        """

    /// Somebody who answers questions, and counts them.
    private final class Person: Sendable {
        private let code: String?
        private let asked = Mutex<[CredentialServices.MFARequest]>([])

        init(_ code: String?) {
            self.code = code
        }

        var questions: [CredentialServices.MFARequest] { asked.withLock(\.self) }

        var ask: CredentialServices.AskMFACode {
            { request throws(CredentialsError) in
                self.asked.withLock { $0.append(request) }
                return self.code
            }
        }
    }

    private let home: HomeDirectory
    private let store = RoleStore()
    private let server: LoopbackServer

    init() throws {
        home = try HomeDirectory(config: Self.config)
        server = try LoopbackServer { [store] in store.react($0) }
    }

    /// The store's sessions end soon after the epoch, and so does this clock stand.
    private func credentials(_ person: Person?) -> ChainCredentials {
        let context = server.context(credentials: nil, now: { UTCTime(secondsSinceEpoch: 0) })
        return ChainCredentials(
            home.chain(), profile: "r",
            services: CredentialServices(context: context, askMFACode: person?.ask))
    }

    private func problem(_ provider: ChainCredentials) async throws -> MFAProblem {
        let failure = await #expect(throws: AWSFailure.self) { try await provider.credentials() }
        guard case .credentials(.mfa("r", Self.serial, let problem)) = failure else {
            throw try #require(failure)
        }
        return problem
    }

    @Test func theCodeTravelsWithTheDevice() async throws {
        let person = Person("123456")
        _ = try await credentials(person).credentials()
        let body = String(decoding: try #require(server.requests.first).body, as: UTF8.self)
        #expect(body.contains("SerialNumber=arn%3Aaws%3Aiam%3A%3A123456789012%3Amfa%2Fme&TokenCode=123456"))
        #expect(person.questions.map(\.profile) == ["r"])
        #expect(person.questions.map(\.serial) == [Self.serial])
    }

    @Test func thePlanSaysThatItWillAsk() throws {
        #expect(try home.chain().plan(profile: "r").needsMFACode)
        #expect(try !home.chain().plan(profile: "base").needsMFACode)
    }

    @Test func withoutAPersonNothingIsSent() async throws {
        #expect(try await problem(credentials(nil)) == .cannotAsk)
        #expect(try await problem(credentials(Person(nil))) == .noCode)
        #expect(server.requests.isEmpty)
    }

    @Test func aSessionThatEndsAsksNobodyAgain() async throws {
        let person = Person("123456")
        let provider = credentials(person)
        let first = try await provider.credentials()
        let failure = await #expect(throws: AWSFailure.self) { try await provider.renewed(after: first) }
        guard case .credentials(.mfa(_, _, .sessionEnds)) = failure else { throw try #require(failure) }
        #expect(person.questions.count == 1)
    }

    @Test func whereThereIsAScreenNobodyIsAsked() async throws {
        let person = Person("123456")
        let provider = credentials(person)
        provider.stopAsking()
        #expect(try await problem(provider) == .cannotAsk)
        #expect(person.questions.isEmpty)
    }
}
