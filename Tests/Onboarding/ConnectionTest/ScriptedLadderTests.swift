import AWS
import Platforms
import Synchronization
import TestSupport
import Testing

@testable import Onboarding

/// The ladder against answers that no sandbox gives, and its behaviour when it is stopped.
@Suite struct ScriptedLadderTests {
    private func report(_ transport: any HTTPTransport) async throws -> TestReport {
        let platform = try #require(try DiagnosisFixture.facts().platform)
        let test = ConnectionTest(
            setup: DiagnosisFixture.setup, platform: platform, perspective: .asPlatform,
            context: transport.context(region: "eu-west-3"))
        return await test.run { _ in }
    }

    private static func host(_ kind: TransportError.Kind, _ detail: String) -> ScriptedTransport {
        ScriptedTransport {
            .failure(.transport(TransportError(kind: kind, host: $0.url.host, detail: ServerText(detail))))
        }
    }

    @Test func aNameThatDoesNotResolve() async throws {
        let report = try await report(
            Self.host(.cannotResolveHost, "Could not resolve host: s3.eu-west-3.amazonaws.com"))
        #expect(report[.endpoint]?.verdict == .unknown)
        #expect(report.causes(.endpoint) == ["dns-failure"])
        #expect(
            report[.endpoint]?.causes.first?.message.en
                == "The name s3.eu-west-3.amazonaws.com cannot be resolved.")
        #expect(report.verdict == .unknown)
    }

    @Test func aCertificateThatNobodySigned() async throws {
        let report = try await report(
            Self.host(
                .untrustedCertificate, "SSL certificate problem: unable to get local issuer certificate"))
        #expect(report[.endpoint]?.verdict == .failed)
        #expect(report.causes(.endpoint) == ["untrusted-certificate"])
        #expect(report.verdict == .failed)
    }

    @Test func aTimeOut() async throws {
        let report = try await report(Self.host(.timedOut, "Connection timed out after 10001 milliseconds"))
        #expect(report[.endpoint]?.verdict == .unknown)
        #expect(report.causes(.endpoint) == ["timed-out"])
    }

    /// Reachable, and every signed call gets `answer`.
    private static func reachable(_ answer: RecordedAnswer) -> ScriptedTransport {
        ScriptedTransport { request in
            request.headers["authorization"] == nil
                ? .success(
                    HTTPResponse(
                        status: 403, headers: HTTPHeaders([("Date", "Fri, 20 Nov 2026 10:00:00 GMT")])))
                : .success(answer.response)
        }
    }

    @Test func anEndedSession() async throws {
        let report = try await report(
            Self.reachable(
                .query(
                    .getCallerIdentity, 403, "ExpiredToken",
                    "The security token included in the request is expired")))
        #expect(report[.identity]?.verdict == .unknown)
        #expect(report.causes(.identity) == ["expired-token"])
        #expect(report[.identity]?.observed?.requestID == "b25f48e8-84fd-11e6-80d9-574e0c4664cb")
        #expect(report.verdict == .unknown)
    }

    @Test func aThrottledCall() async throws {
        let report = try await report(
            Self.reachable(.query(.getCallerIdentity, 400, "Throttling", "Rate exceeded")))
        #expect(report[.identity]?.verdict == .unknown)
        #expect(report.causes(.identity) == ["throttled"])
    }

    @Test func hostileWordsAreShownCleaned() async throws {
        let report = try await report(
            Self.reachable(
                .query(.getCallerIdentity, 418, "Te\u{202e}apot", "line one&#13;\u{202e}line two&#9;")))
        let observed = try #require(report[.identity]?.observed)
        let cause = try #require(report[.identity]?.causes.first)
        #expect(cause.cause == "unknown")
        for text in [observed.code, observed.message, cause.message.en, cause.message.fr] {
            let scalars = try #require(text).unicodeScalars
            #expect(!scalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        }
    }

    @Test func credentialsAreNeverInAReport() async throws {
        let report = try await report(
            Self.reachable(.query(.getCallerIdentity, 403, "InvalidClientTokenId", "invalid")))
        #expect(!"\(report)".contains("wJalrXUtnFEMI"))
        #expect(!report.results.map { $0.json().rendered() }.joined().contains("wJalrXUtnFEMI"))
    }

    @Test func aTestThatIsStoppedStillCleansUp() async throws {
        try await TestWorld.run(platform: "adobe-experience-platform") { world in
            try await world.makeRole()
            let test = ConnectionTest(
                setup: world.setup, platform: world.platform, perspective: .asPlatform,
                context: world.exporter)
            // Whoever watches stops the test as soon as the object is written.
            let box = Mutex<Task<TestReport, Never>?>(nil)
            let (start, go) = AsyncStream.makeStream(of: Void.self)
            let task = Task {
                for await _ in start { break }
                return await test.run { event in
                    if case .finished(let result) = event, result.rung == .write {
                        box.withLock { $0?.cancel() }
                    }
                }
            }
            box.withLock { $0 = task }
            go.yield()
            let report = await task.value
            #expect(report[.write]?.verdict == .passed)
            #expect(report[.readBack]?.note?.en == "The test was stopped.")
            #expect(report[.cleanUp]?.verdict == .passed)
            #expect(report.leftBehind.isEmpty)
            let rest = try await S3Client(world.customer).listObjectsV2(
                ListObjectsV2Input(bucket: world.setup.bucket))
            #expect(rest.objects.isEmpty)
        }
    }

    @Test func aTestThatIsStoppedAtOnceAsksNothing() async throws {
        let transport = Self.host(.cannotConnect, "")
        let platform = try #require(try DiagnosisFixture.facts().platform)
        let test = ConnectionTest(
            setup: DiagnosisFixture.setup, platform: platform, perspective: .asPlatform,
            context: transport.context(region: "eu-west-3"))
        let (start, go) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            for await _ in start { break }
            return await test.run { _ in }
        }
        task.cancel()
        go.yield()
        let report = await task.value
        #expect(report.results.allSatisfy { $0.verdict == .notRun })
        #expect(transport.requests.isEmpty)
        #expect(report.verdict == .unknown)
    }
}
