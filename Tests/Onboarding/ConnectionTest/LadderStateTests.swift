import AWS
import Platforms
import Policies
import Testing

@testable import Onboarding

/// Which rungs make sense, given what came before: each rung and each reason against it.
@Suite struct LadderStateTests {
    private static let upToIdentity: [Rung] = [.endpoint, .clock, .identity]
    private static let upToRole = upToIdentity + [.assumeRole]
    private static let customer = "arn:aws:iam::111122223333:user/administrator"
    private static let upToWrite = upToRole + [.write]

    /// A setup, whom it is tested as, what passed, and what else is known.
    struct Situation: Sendable, CustomTestStringConvertible {
        var rung: Rung
        var passed: [Rung]
        var perspective = Perspective.asPlatform
        var platform = "dinmo"
        var method = PlatformMethod.Kind.assumedRole
        var folder = "exports/dinmo"
        var change: @Sendable (inout LadderState) -> Void = { _ in }
        var reason: NotRunReason?

        var testDescription: String { "\(rung) as \(perspective): \(reason.map { "\($0)" } ?? "runs")" }
    }

    private func state(_ situation: Situation) throws -> LadderState {
        var setup = DiagnosisFixture.setup
        setup.platform = situation.platform
        setup.method = situation.method
        setup.folder = situation.folder
        let platform = try #require(PlatformCatalog.platform(id: situation.platform) as Platform?)
        var state = LadderState(
            setup: setup, platform: platform, perspective: situation.perspective,
            objects: TestObjects(
                folder: situation.folder, platform: "DinMo", time: UTCTime(secondsSinceEpoch: 0), random: 1),
            rights: GrantedRights(setup: setup, platform: platform), region: "eu-west-3")
        state.skew = 0
        state.results = situation.passed.map {
            RungResult(rung: $0, expected: $0.expectation, verdict: .passed, seconds: 0)
        }
        if situation.passed.contains(.assumeRole) { state.session = Self.session }
        situation.change(&state)
        return state
    }

    private static let session = STSSession(
        credentials: Credentials(accessKeyID: "ASIA", secretAccessKey: Secret("s"), source: .sandbox),
        arn: "arn:aws:sts::111122223333:assumed-role/r/s", answer: AnswerFacts(status: 200))

    private func expect(_ situation: Situation) throws {
        #expect(try state(situation).reasonNotToRun(situation.rung) == situation.reason)
    }

    @Test(arguments: Rung.allCases.filter { $0 != .endpoint })
    func withoutAnEndpointNothingElseIsTried(_ rung: Rung) throws {
        try expect(Situation(rung: rung, passed: [], reason: .needs(.endpoint)))
    }

    @Test(arguments: Rung.allCases.filter { ![.endpoint, .clock, .identity].contains($0) })
    func withoutAnIdentityNobodyAsksAnything(_ rung: Rung) throws {
        try expect(Situation(rung: rung, passed: [.endpoint, .clock], reason: .needs(.identity)))
    }

    @Test(arguments: [
        Situation(rung: .endpoint, passed: []),
        Situation(rung: .clock, passed: [.endpoint]),
        Situation(rung: .clock, passed: [.endpoint], change: { $0.skew = nil }, reason: .noServerTime),
        Situation(rung: .identity, passed: [.endpoint]),
        Situation(rung: .bucket, passed: upToIdentity),
        Situation(rung: .assumeRole, passed: upToIdentity),
        Situation(
            rung: .assumeRole, passed: upToIdentity, change: { $0.roleARN = nil }, reason: .noRole),
        Situation(
            rung: .externalIDWrong, passed: upToIdentity, change: { $0.roleARN = nil }, reason: .noRole),
        Situation(rung: .externalIDMissing, passed: upToRole),
        Situation(
            rung: .rolePolicies, passed: upToIdentity, perspective: .asSelf,
            change: { $0.callerARN = customer }),
        Situation(
            rung: .rolePolicies, passed: upToIdentity, perspective: .asSelf,
            change: { $0.callerARN = "arn:aws:iam::999999999999:user/a" }, reason: .roleOfAnotherAccount),
        Situation(
            rung: .simulation, passed: upToIdentity, perspective: .asSelf, change: { $0.roleARN = nil },
            reason: .noRole),
        Situation(
            rung: .simulation, passed: upToIdentity, perspective: .asSelf,
            change: { $0.callerARN = customer },
            reason: .needs(.rolePolicies)),
        Situation(
            rung: .simulation, passed: upToIdentity, perspective: .asSelf,
            change: {
                $0.callerARN = customer
                $0.rights = GrantedRights(identity: [], source: .deployed)
            }),
        Situation(rung: .narrow, passed: upToIdentity, perspective: .asSelf),
        Situation(
            rung: .narrow, passed: upToIdentity, perspective: .asSelf, change: { $0.bucketIsMissing = true },
            reason: .needs(.bucket)),
        Situation(
            rung: .externalIDMissing, passed: upToRole, platform: "adobe-rtcdp-legacy",
            reason: .noExternalID),
    ])
    func whatComesBeforeTheWrite(_ situation: Situation) throws { try expect(situation) }

    @Test(arguments: [Rung.assumeRole, .externalIDMissing, .externalIDWrong])
    func theRoleIsThePlatformsAffair(_ rung: Rung) throws {
        let name = try #require(PlatformCatalog.platform(id: "dinmo")?.name)
        try expect(
            Situation(
                rung: rung, passed: Self.upToIdentity, perspective: .asSelf, reason: .onlyThePlatform(name)))
    }

    @Test(arguments: [
        Situation(rung: .write, passed: upToIdentity + [.bucket], reason: .needs(.assumeRole)),
        Situation(rung: .write, passed: upToRole),
        Situation(
            rung: .write, passed: upToRole, change: { $0.bucketIsMissing = true }, reason: .needs(.bucket)),
        Situation(rung: .write, passed: upToIdentity, perspective: .asSelf),
        Situation(rung: .write, passed: upToIdentity, method: .accessKey),
        Situation(rung: .multipart, passed: upToRole, reason: .needs(.write)),
        Situation(rung: .multipart, passed: upToWrite),
        Situation(rung: .readBack, passed: upToRole, reason: .needs(.write)),
        Situation(rung: .readBack, passed: upToWrite, reason: .notGranted("s3:GetObject")),
        Situation(rung: .readBack, passed: upToWrite, platform: "adobe-experience-platform"),
    ])
    func theTestObject(_ situation: Situation) throws { try expect(situation) }

    @Test(arguments: [
        (["s3:PutObject", "s3:DeleteObject"], Result<MultipartPlan, NotRunReason>.success(.complete)),
        (["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"], .success(.complete)),
        (["s3:PutObject", "s3:AbortMultipartUpload"], .success(.abort)),
        (["s3:PutObject"], .failure(.wouldStay)),
        (["s3:DeleteObject"], .failure(.notGranted("s3:PutObject"))),
    ])
    func partsAreTriedOnlyWhereTheyCanBeTakenAway(
        _ actions: [String], _ plan: Result<MultipartPlan, NotRunReason>
    ) throws {
        var state = try state(Situation(rung: .multipart, passed: Self.upToWrite))
        state.rights = GrantedRights(
            identity: [.allowing(actions, on: ["arn:aws:s3:::acme-exports/exports/dinmo/*"])])
        #expect(state.multipartPlan == plan)
        guard case .failure(let reason) = plan else { return }
        #expect(state.reasonNotToRun(.multipart) == reason)
    }

    @Test(arguments: [Rung.outsideFolder, .siblingFolder, .listOutside])
    func aDenialIsAskedForOnlyWhereItMustComeAndAfterItsControl(_ rung: Rung) throws {
        try expect(Situation(rung: rung, passed: Self.upToWrite))
        try expect(Situation(rung: rung, passed: Self.upToRole, reason: .needs(.write)))
        try expect(Situation(rung: rung, passed: Self.upToWrite, folder: "", reason: .noFolder))
        try expect(
            Situation(
                rung: rung, passed: Self.upToWrite, perspective: .asSelf, reason: .ownRightsTooWide))
    }

    /// What a deployed policy lets in, and which rungs it makes senseless.
    @Test(arguments: [
        (["arn:aws:s3:::acme-exports/*"], [Rung.outsideFolder, .siblingFolder]),
        (["arn:aws:s3:::acme-exports/exports/dinmo*"], [.siblingFolder]),
        (["arn:aws:s3:::acme-exports/exports/*"], [.siblingFolder]),
        (["arn:aws:s3:::acme-exports/exports/dinmo/*"], []),
    ])
    func whatThePolicyInForceAllowsIsNotTried(_ resources: [String], _ allowed: [Rung]) throws {
        for rung in [Rung.outsideFolder, .siblingFolder] {
            try expect(
                Situation(
                    rung: rung, passed: Self.upToWrite,
                    change: {
                        $0.rights = GrantedRights(
                            identity: [.allowing(["s3:PutObject"], on: resources)], source: .deployed)
                    },
                    reason: allowed.contains(rung) ? .allowedThere("s3:PutObject", .deployed) : nil))
        }
    }

    @Test(arguments: [
        ([], NotRunReason?.some(.allowedThere("s3:ListBucket", .deployed))),
        (["exports/dinmo*"], .allowedThere("s3:ListBucket", .deployed)),
        (["exports/dinmo/*"], nil),
    ])
    func aListingThatThePolicyInForceAllowsIsNotTried(_ prefixes: [String], _ reason: NotRunReason?) throws {
        var policy = PolicyDocument.allowing(["s3:ListBucket"], on: ["arn:aws:s3:::acme-exports"])
        if !prefixes.isEmpty {
            policy.statements[0].conditions = [.init("StringLike", "s3:prefix", prefixes)]
        }
        let rights = GrantedRights(identity: [policy], source: .deployed)
        try expect(
            Situation(
                rung: .listOutside, passed: Self.upToWrite, change: { $0.rights = rights }, reason: reason))
    }

    @Test func theDocumentMayAskForListingTheWholeBucket() throws {
        let name = try #require(PlatformCatalog.platform(id: "adobe-experience-platform")?.name)
        try expect(
            Situation(
                rung: .listOutside, passed: Self.upToWrite, platform: "adobe-experience-platform",
                reason: .documentAllows("s3:ListBucket", name)))
    }

    @Test func aConditionThatARightSetupMeetsDoesNotHideAGrant() throws {
        var setup = DiagnosisFixture.setup
        setup.expectedOwner = "111122223333"
        let platform = try #require(PlatformCatalog.platform(id: "dinmo") as Platform?)
        let rights = try #require(GrantedRights(setup: setup, platform: platform))
        #expect(rights.grant("s3:PutObject", on: "arn:aws:s3:::acme-exports/exports/dinmo/x"))
    }

    @Test func cleaningUpNeedsSomethingToRemove() throws {
        try expect(Situation(rung: .cleanUp, passed: Self.upToRole, reason: .needs(.write)))
        try expect(
            Situation(
                rung: .cleanUp, passed: Self.upToRole,
                change: {
                    $0.footprint.put(
                        .upload(bucket: "b", key: "k", id: nil), at: .init(region: "r"), isCertain: false)
                }))
    }

    @Test func aStoppedTestOnlyCleansUp() throws {
        for rung in Rung.allCases {
            try expect(
                Situation(
                    rung: rung, passed: Self.upToWrite, change: { $0.isStopped = true },
                    reason: rung == .cleanUp ? nil : .stopped))
        }
    }

    @Test(arguments: [
        (["s3:DeleteObject"], Leftover.Thing.object(bucket: "b", key: "exports/dinmo/x"), String?.none),
        (["s3:PutObject"], .object(bucket: "b", key: "exports/dinmo/x"), "s3:DeleteObject"),
        (["s3:DeleteObject"], .object(bucket: "b", key: "x"), "s3:DeleteObject"),
        (["s3:AbortMultipartUpload"], .upload(bucket: "b", key: "exports/dinmo/x", id: "1"), nil),
        (["s3:PutObject"], .upload(bucket: "b", key: "exports/dinmo/x", id: "1"), "s3:AbortMultipartUpload"),
        (
            ["s3:AbortMultipartUpload"], .upload(bucket: "b", key: "exports/dinmo/x", id: nil),
            "s3:ListBucketMultipartUploads"
        ),
        (["s3:*"], .role(name: "r", policy: "p"), nil),
    ])
    func removingNeedsARight(_ actions: [String], _ thing: Leftover.Thing, _ missing: String?) throws {
        var state = try state(Situation(rung: .cleanUp, passed: Self.upToWrite))
        state.rights = GrantedRights(
            identity: [.allowing(actions, on: ["arn:aws:s3:::acme-exports/exports/dinmo/*"])])
        #expect(state.missingRight(toRemove: thing) == missing)
    }

    @Test func aReaderListsBeforeItReads() throws {
        func reader(_ rung: Rung, _ passed: [Rung], exports: Bool = false) throws -> NotRunReason? {
            try state(
                Situation(
                    rung: rung, passed: passed, perspective: .asSelf, platform: "didomi", method: .reader,
                    change: {
                        guard exports else { return }
                        $0.exports.add([
                            .init(key: "data/x.json.gz", size: 1, lastModified: .now())
                        ])
                    })
            ).reasonNotToRun(rung)
        }
        #expect(try reader(.assumeRole, Self.upToIdentity) == nil)
        #expect(try reader(.list, Self.upToIdentity) == .needs(.assumeRole))
        #expect(try reader(.list, Self.upToRole) == nil)
        for rung in [Rung.read, .retention] {
            #expect(try reader(rung, Self.upToRole) == .needs(.list))
            #expect(try reader(rung, Self.upToRole + [.list]) == .nothingExported)
            #expect(try reader(rung, Self.upToRole + [.list], exports: true) == nil)
        }
    }

    @Test func aPlatformThatKeepsItsExportsHasNoRetention() throws {
        let name = try #require(PlatformCatalog.platform(id: "dinmo")?.name)
        try expect(
            Situation(rung: .retention, passed: Self.upToRole + [.list], reason: .keepsExports(name)))
    }
}
