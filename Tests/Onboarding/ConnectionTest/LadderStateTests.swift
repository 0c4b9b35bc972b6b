import AWS
import Platforms
import Testing

@testable import Onboarding

/// Which rungs make sense, given what came before.
@Suite struct LadderStateTests {
    private static let upToIdentity: [Rung] = [.endpoint, .clock, .identity]

    private func state(
        passed: [Rung], perspective: Perspective = .asPlatform, platform id: String = "dinmo",
        _ change: (inout Setup) -> Void = { _ in }
    ) throws -> LadderState {
        var setup = DiagnosisFixture.setup
        setup.platform = id
        change(&setup)
        let platform = try #require(PlatformCatalog.platform(id: id) as Platform?)
        var state = LadderState(
            setup: setup, platform: platform, perspective: perspective,
            rights: GrantedRights(setup: setup, platform: platform), region: "eu-west-3")
        state.skew = 0
        state.results = passed.map {
            RungResult(rung: $0, expected: $0.expectation, verdict: .passed, seconds: 0)
        }
        if passed.contains(.assumeRole) { state.session = session }
        return state
    }

    private var session: AssumedRole {
        AssumedRole(
            credentials: Credentials(accessKeyID: "ASIA", secretAccessKey: Secret("s"), source: .sandbox),
            arn: "arn:aws:sts::111122223333:assumed-role/r/s", answer: AnswerFacts(status: 200))
    }

    private func write(_ state: inout LadderState) {
        state.testObject = TestObject(
            folder: "exports/dinmo", platform: "DinMo", time: UTCTime(secondsSinceEpoch: 0), random: 1)
        state.presence = .present
    }

    @Test func theFirstRungNeedsNothing() throws {
        #expect(try state(passed: []).reasonNotToRun(.endpoint) == nil)
    }

    @Test(arguments: Rung.allCases.filter { $0 != .endpoint })
    func withoutAnEndpointNothingElseIsTried(_ rung: Rung) throws {
        #expect(try state(passed: []).reasonNotToRun(rung) == .needs(.endpoint))
    }

    @Test func aServerWithoutAClockIsNotCompared() throws {
        var state = try state(passed: [.endpoint])
        #expect(state.reasonNotToRun(.clock) == nil)
        state.skew = nil
        #expect(state.reasonNotToRun(.clock) == .noServerTime)
    }

    @Test(arguments: [
        Rung.bucket, .assumeRole, .externalIDMissing, .write, .readBack, .cleanUp, .list, .read,
    ])
    func withoutAnIdentityNobodyAsksAnything(_ rung: Rung) throws {
        #expect(try state(passed: [.endpoint, .clock]).reasonNotToRun(rung) == .needs(.identity))
    }

    @Test func theRoleIsThePlatformsAffair() throws {
        let name = try #require(PlatformCatalog.platform(id: "dinmo")?.name)
        let own = try state(passed: Self.upToIdentity, perspective: .asSelf)
        for rung in [Rung.assumeRole, .externalIDMissing, .externalIDWrong] {
            #expect(own.reasonNotToRun(rung) == .onlyThePlatform(name))
        }
        #expect(own.reasonNotToRun(.write) == nil, "a person writes with their own rights")
        #expect(!own.usesRole)
    }

    @Test func withoutARoleThereIsNoneToAssume() throws {
        let none = try state(passed: Self.upToIdentity) { $0.roleARN = "" }
        #expect(none.reasonNotToRun(.assumeRole) == .noRole)
        #expect(none.reasonNotToRun(.externalIDWrong) == .noRole)
        #expect(none.reasonNotToRun(.write) == .needs(.assumeRole))
    }

    @Test func theWriteNeedsTheRoleAndTheBucket() throws {
        #expect(
            try state(passed: Self.upToIdentity + [.bucket]).reasonNotToRun(.write) == .needs(.assumeRole))
        var missing = try state(passed: Self.upToIdentity + [.assumeRole])
        #expect(missing.reasonNotToRun(.write) == nil)
        missing.bucketIsMissing = true
        #expect(missing.reasonNotToRun(.write) == .needs(.bucket))
    }

    @Test func dinMosPolicyGrantsNeitherReadingBackNorRemoving() throws {
        var state = try state(passed: Self.upToIdentity + [.assumeRole, .write])
        write(&state)
        #expect(state.reasonNotToRun(.readBack) == .notGranted("s3:GetObject"))
        #expect(state.reasonNotToRun(.cleanUp) == .notGranted("s3:DeleteObject"))
    }

    @Test func adobesPolicyGrantsBoth() throws {
        var state = try state(
            passed: Self.upToIdentity + [.assumeRole, .write], platform: "adobe-experience-platform"
        ) { $0.organizationID = "5555467B5D8013E50A494220@AdobeOrg" }
        write(&state)
        #expect(state.reasonNotToRun(.readBack) == nil)
        #expect(state.reasonNotToRun(.cleanUp) == nil)
        #expect(state.externalID == "5555467B5D8013E50A494220@AdobeOrg")
    }

    @Test func whatWasNotWrittenIsNeitherReadNorRemoved() throws {
        let state = try state(passed: Self.upToIdentity + [.assumeRole])
        #expect(state.reasonNotToRun(.readBack) == .needs(.write))
        #expect(state.reasonNotToRun(.cleanUp) == .needs(.write))
    }

    @Test func aPersonTriesToRemoveWhatThePlatformMayNot() throws {
        var state = try state(passed: Self.upToIdentity + [.write], perspective: .asSelf)
        write(&state)
        #expect(state.reasonNotToRun(.cleanUp) == nil)
    }

    @Test func aStoppedTestOnlyCleansUp() throws {
        var state = try state(
            passed: Self.upToIdentity + [.assumeRole, .write], platform: "adobe-experience-platform")
        write(&state)
        state.isStopped = true
        for rung in Rung.allCases where rung != .cleanUp {
            #expect(state.reasonNotToRun(rung) == .stopped)
        }
        #expect(state.reasonNotToRun(.cleanUp) == nil)
    }

    @Test func aReaderListsBeforeItReads() throws {
        func reader(_ passed: [Rung]) throws -> LadderState {
            try state(passed: passed, perspective: .asSelf, platform: "didomi") { $0.method = .reader }
        }
        let assumed = Self.upToIdentity + [.assumeRole]
        #expect(try reader(Self.upToIdentity).reasonNotToRun(.assumeRole) == nil)
        #expect(try reader(Self.upToIdentity).reasonNotToRun(.list) == .needs(.assumeRole))
        #expect(try reader(assumed).reasonNotToRun(.list) == nil)
        #expect(try reader(assumed).reasonNotToRun(.read) == .needs(.list))
        var listed = try reader(assumed + [.list])
        #expect(listed.reasonNotToRun(.read) == .nothingExported)
        listed.exportedKey = "data/x.json.gz"
        #expect(listed.reasonNotToRun(.read) == nil)
    }
}
