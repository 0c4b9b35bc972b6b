import AWS
import Platforms
import Synchronization
import TestSupport
import Testing

@testable import Onboarding

/// Waiting for what has not arrived everywhere, with a clock that only moves when somebody sleeps.
@Suite struct PatienceTests {
    /// A clock of which the test is the master.
    final class Clock: Sendable {
        private let seconds = Mutex(0.0)
        var now: Double { seconds.withLock { $0 } }

        var time: TestTime {
            TestTime(
                now: { self.now },
                sleep: { interval in self.seconds.withLock { $0 += interval } })
        }
    }

    @Test(
        arguments: [
            (60, [2, 4, 8, 16, 30]), (10, [2, 4, 4]), (2, [2]), (0.5, []), (0, []),
        ] as [(Double, [Double])])
    func theWaitsDoubleAndEndWithThePatience(_ seconds: Double, _ expected: [Double]) {
        var backoff = Backoff()
        var left = seconds
        var waits: [Double] = []
        while let wait = backoff.wait(remaining: left) {
            waits.append(wait)
            left -= wait
        }
        #expect(waits == expected)
    }

    @Test(arguments: [(0.0, 60.0), (25, 35), (60, 0), (3600, 0), (-5, 60)])
    func aChangeHasTheRestOfItsMinute(_ age: Double, _ rest: Double) {
        #expect(Patience.afterChange(age) == Patience(seconds: rest))
    }

    @Test func aDenyFromAboveIsNotWaitedFor() {
        func outcome(_ message: String) -> RungOutcome {
            RungOutcome(
                verdict: .failed,
                observed: .init(status: 403, code: "AccessDenied", message: message))
        }
        let action = "is not authorized to perform: s3:PutObject"
        #expect(outcome("\(action) because no identity-based policy allows it").mayBePropagating(.write))
        #expect(
            !outcome("\(action) with an explicit deny in a service control policy").mayBePropagating(.write))
        #expect(!outcome("\(action) because no permissions boundary allows it").mayBePropagating(.write))
    }

    /// A role that lets nobody in before `ready`, and every other call in.
    private func report(
        ready: Double, patience: Patience, clock: Clock, trusting: Bool = true
    ) async throws -> (events: [TestEvent], report: TestReport) {
        try await TestWorld.run { world in
            try await world.makeRole()
            let delayed = DelayedTransport(CurlTransport(), clock: clock, ready: ready, denies: trusting)
            var context = world.exporter
            context.transport = delayed
            var test = ConnectionTest(
                setup: world.setup, platform: world.platform, perspective: .asPlatform, context: context,
                options: TestOptions(patience: patience))
            test.time = clock.time
            let events = Mutex<[TestEvent]>([])
            let report = await test.run { event in events.withLock { $0.append(event) } }
            return (events.withLock { $0 }, report)
        }
    }

    private func countdowns(_ events: [TestEvent]) -> [(Rung, Countdown)] {
        events.compactMap {
            if case .waiting(let rung, let countdown) = $0 { (rung, countdown) } else { nil }
        }
    }

    @Test func aRoleThatIsNotYetKnownEverywhereIsAskedAgain() async throws {
        let clock = Clock()
        let (events, report) = try await report(ready: 5, patience: Patience(seconds: 60), clock: clock)
        #expect(report[.assumeRole]?.verdict == .passed)
        #expect(report[.assumeRole]?.seconds == 6)
        #expect(report.verdict == .passed)
        let seen = countdowns(events)
        #expect(seen.map(\.0) == Array(repeating: .assumeRole, count: 6))
        #expect(seen.map(\.1.seconds) == [2, 1, 4, 3, 2, 1])
        #expect(seen.map(\.1.secondsLeft) == [60, 59, 58, 57, 56, 55])
    }

    @Test func afterThePatienceAnAnswerIsFinal() async throws {
        let clock = Clock()
        let (_, report) = try await report(ready: 100, patience: Patience(seconds: 60), clock: clock)
        #expect(report[.assumeRole]?.verdict == .failed)
        #expect(clock.now == 60)
    }

    @Test func withoutAChangeNothingWaits() async throws {
        let clock = Clock()
        let (events, report) = try await report(ready: 5, patience: .none, clock: clock)
        #expect(report[.assumeRole]?.verdict == .failed)
        #expect(countdowns(events).isEmpty && clock.now == 0)
    }

    @Test func aNegativeThatIsStillLetInIsAskedAgain() async throws {
        let clock = Clock()
        let (events, report) = try await report(
            ready: 3, patience: Patience(seconds: 60), clock: clock, trusting: false)
        #expect(report[.assumeRole]?.verdict == .passed)
        #expect(report[.externalIDMissing]?.verdict == .passed)
        #expect(report[.externalIDMissing]?.seconds == 6)
        #expect(countdowns(events).map(\.0) == Array(repeating: .externalIDMissing, count: 6))
        #expect(report.verdict == .passed)
    }

    @Test(arguments: [
        (403, "AccessDenied", true), (404, "NoSuchEntity", true), (403, "InvalidClientTokenId", true),
        (404, "NoSuchBucket", false), (403, "SignatureDoesNotMatch", false),
    ])
    func onlyWhatMayComeIsWaitedFor(_ status: Int, _ code: String, _ waits: Bool) {
        let outcome = RungOutcome(verdict: .failed, observed: .init(status: status, code: code))
        #expect(outcome.mayBePropagating(.write) == waits)
        #expect(!outcome.mayBePropagating(.bucket))
        #expect(!RungOutcome(verdict: .unknown, observed: outcome.observed).mayBePropagating(.write))
        #expect(!RungOutcome(verdict: .passed).mayBePropagating(.outsideFolder))
    }
}

/// A trust policy that has not arrived everywhere: until then AssumeRole is refused, or lets everybody in.
private struct DelayedTransport: HTTPTransport {
    let transport: any HTTPTransport
    let clock: PatienceTests.Clock
    let ready: Double
    let denies: Bool

    init(_ transport: any HTTPTransport, clock: PatienceTests.Clock, ready: Double, denies: Bool) {
        self.transport = transport
        self.clock = clock
        self.ready = ready
        self.denies = denies
    }

    func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse {
        guard clock.now < ready, request.bodyText.contains("Action=AssumeRole&") else {
            return try await transport.send(request)
        }
        if denies {
            let denied = RecordedAnswer.query(.assumeRole, 403, "AccessDenied", "not authorized")
            return denied.response
        }
        if request.bodyText.contains("ExternalId=") {
            return try await transport.send(request)
        }
        return .xml(Self.session)
    }

    private static let session = """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
          <AssumedRoleUser><Arn>arn:aws:sts::111122223333:assumed-role/dinmo-exports/s3-onboard-test</Arn>
          </AssumedRoleUser>
          <Credentials><AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>
            <SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY</SecretAccessKey>
            <SessionToken>token</SessionToken><Expiration>2036-11-20T11:00:00Z</Expiration></Credentials>
        </AssumeRoleResult></AssumeRoleResponse>
        """
}
