import AWS
import Platforms
import Policies
import Synchronization
import Testing

@testable import Onboarding

/// The ladder through a probe role, which is made for the test and must be gone after it.
@Suite struct ProbeLadderTests {
    private static let bare: [Rung] = [.endpoint, .clock, .identity, .bucket]

    /// Nothing of a test is left in the customer's account.
    private func expectNothingLeft(_ world: TestWorld, _ comment: Comment? = nil) async throws {
        let s3 = S3Client(world.customer)
        let objects = try await s3.listObjectsV2(ListObjectsV2Input(bucket: world.setup.bucket)).objects
        #expect(objects.isEmpty, comment)
        let uploads = try await s3.listMultipartUploads(bucket: world.setup.bucket, prefix: "").uploads
        #expect(uploads.isEmpty, comment)
    }

    private func expectNoRole(_ name: String, _ world: TestWorld, _ comment: Comment? = nil) async {
        let failure = await #expect(throws: AWSFailure.self, comment) {
            _ = try await IAMClient(world.customer).getRole(name)
        }
        guard case .service(let answer)? = failure else {
            Issue.record("IAM answers")
            return
        }
        #expect(answer.code == "NoSuchEntity", comment)
    }

    private func roleName(_ report: TestReport) throws -> String {
        let arn = try #require(report[.probeRole]?.note?.en)
        return try #require(arn.split(separator: "/").last.map(String.init))
    }

    @Test func everythingIsProvedButThatThePlatformIsTrusted() async throws {
        try await TestWorld.run { world in
            world.setup.roleARN = nil
            let (_, report) = try await world.test(.asProbe, with: world.customer)
            #expect(
                report.ladder == [
                    "endpoint passed", "clock passed", "identity passed", "bucket passed",
                    "probe-role passed", "assume-role passed", "external-id-missing passed",
                    "external-id-wrong passed", "write passed", "multipart passed", "read-back not-run",
                    "outside-folder passed", "sibling-folder passed", "list-outside passed",
                    "clean-up passed",
                ])
            #expect(report.verdict == .passed)
            #expect(report.isOneSided)
            #expect(report.leftovers.isEmpty)
            #expect(report[.cleanUp]?.note?.en == "2 removed, with your own rights")
            #expect(report.json().rendered().contains(#""as":"probe""#))
            #expect(
                report.tester.en
                    == "Tested as you (arn:aws:iam::111122223333:user/administrator), through a probe role with the "
                    + "same policies that trusted you in DinMo’s place; not as DinMo.")
            #expect(
                report.proved.map(\.fr).contains(
                    "Un rôle avec ces politiques peut être endossé avec l’ExternalId."))
            #expect(
                report.notProved.map(\.en).contains(
                    "That DinMo itself may assume a role: the one it will use was not tested."))
            let name = try roleName(report)
            #expect(TestName.isName(name))
            await expectNoRole(name, world)
            try await expectNothingLeft(world)
        }
    }

    @Test func theRoleTrustsNobodyElseAndWithTheExternalIDAlone() async throws {
        try await TestWorld.run { world in
            let seen = Mutex<PolicyDocument?>(nil)
            let (customer, setup) = (world.customer, world.setup)
            let test = ConnectionTest(
                setup: setup, platform: world.platform, perspective: .asProbe, context: customer)
            for await event in test.run() {
                guard case .finished(let result) = event, result.rung == .probeRole else { continue }
                let name = try #require(result.note?.en.split(separator: "/").last.map(String.init))
                let role = try await IAMClient(customer).getRole(name)
                let document = try PolicyDocument(parsing: role.assumeRolePolicyDocument)
                seen.withLock { $0 = document }
            }
            let trust = try #require(seen.withLock { $0 }?.statements.first)
            #expect(
                trust.principals
                    == .including(.listed([.init(.aws, "arn:aws:iam::111122223333:user/administrator")])))
            #expect(
                trust.conditions == [
                    .init("StringEquals", "sts:ExternalId", [try #require(setup.externalID)])
                ])
        }
    }

    /// Ctrl-C as each rung begins: what was made until then is taken away.
    @Test func whereverItIsStoppedTheRoleIsRemoved() async throws {
        try await TestWorld.run { world in
            let rungs = Ladder.rungs(of: .assumedRole, as: .asProbe)
            for stop in rungs where stop != .readBack {
                let report = try await report(world, stoppedAt: stop)
                #expect(report.leftovers.isEmpty, "stopped at \(stop)")
                #expect(report[.cleanUp]?.verdict != .failed, "stopped at \(stop)")
                if report[.probeRole]?.verdict == .passed {
                    await expectNoRole(try roleName(report), world, "stopped at \(stop)")
                }
                try await expectNothingLeft(world, "stopped at \(stop)")
            }
        }
    }

    private func report(_ world: TestWorld, stoppedAt stop: Rung) async throws -> TestReport {
        var test = ConnectionTest(
            setup: world.setup, platform: world.platform, perspective: .asProbe, context: world.customer)
        test.time = PatienceTests.Clock().time
        let box = Mutex<Task<TestReport, Never>?>(nil)
        let (start, go) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            for await _ in start { break }
            return await test.run { event in
                if case .started(stop) = event { box.withLock { $0?.cancel() } }
            }
        }
        box.withLock { $0 = task }
        go.yield()
        return await task.value
    }

    @Test func aRoleThatMayNotBeRemovedIsNamedAndJournalled() async throws {
        try await TestWorld.run { world in
            let refusing = RefusingTransport(CurlTransport(), actions: ["DeleteRole"])
            var context = world.customer
            context.transport = refusing
            let report = try await world.test(.asProbe, with: context).report
            #expect(report[.cleanUp]?.verdict == .failed)
            let name = try roleName(report)
            #expect(report.leftovers.map(\.name) == [name])
            let left = try #require(report.leftovers.first)
            #expect(
                left.removal.hasPrefix(
                    "aws iam delete-role-policy --role-name '\(name)' --policy-name 's3-onboard'"))
            try await left.remove(with: world.customer)
            await expectNoRole(name, world)
        }
    }

    @Test func aPersonWhoMayMakeNoRolesIsTold() async throws {
        try await TestWorld.run { world in
            let refusing = RefusingTransport(CurlTransport(), actions: ["CreateRole"])
            var context = world.customer
            context.transport = refusing
            let report = try await world.test(.asProbe, with: context).report
            #expect(report[.probeRole]?.verdict == .failed)
            #expect(report[.assumeRole]?.note?.en == "It needs `probe-role`, which did not pass.")
            #expect(report[.write]?.note?.en == "It needs `assume-role`, which did not pass.")
            #expect(report.leftovers.isEmpty)
        }
    }

    @Test func aRoleWithoutItsPolicyIsTakenAwayToo() async throws {
        try await TestWorld.run { world in
            let refusing = RefusingTransport(CurlTransport(), actions: ["PutRolePolicy"])
            var context = world.customer
            context.transport = refusing
            let report = try await world.test(.asProbe, with: context).report
            #expect(report[.probeRole]?.verdict == .failed)
            #expect(report[.cleanUp]?.verdict == .passed)
            #expect(report.leftovers.isEmpty)
        }
    }

    @Test func withoutAnExternalIDThereIsNoRoleToMake() async throws {
        try await TestWorld.run { world in
            world.setup.externalID = nil
            let report = try await world.test(.asProbe, with: world.customer).report
            #expect(
                report[.probeRole]?.note?.en == "The setup lacks answers that the role’s policies need.")
            #expect(report[.cleanUp]?.verdict == .notRun)
        }
    }

    @Test func theRootUserAssumesNoRole() throws {
        var state = LadderState(
            setup: DiagnosisFixture.setup, platform: try #require(PlatformCatalog.platform(id: "dinmo")),
            perspective: .asProbe,
            objects: TestObjects(
                folder: "", platform: "", time: UTCTime(secondsSinceEpoch: 0), random: 0),
            rights: nil, region: "eu-west-3")
        state.results = Self.bare.map {
            RungResult(rung: $0, expected: .allow, verdict: .passed, seconds: 0)
        }
        state.callerARN = "arn:aws:iam::111122223333:root"
        #expect(state.reasonNotToRun(.probeRole) == .rootAssumesNoRole)
        state.callerARN = "arn:aws:iam::111122223333:user/a"
        #expect(state.reasonNotToRun(.probeRole) == nil)
        #expect(state.reasonNotToRun(.assumeRole) == .needs(.probeRole))
    }
}
