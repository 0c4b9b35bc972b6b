import AWS
import Platforms
import Policies
import Testing

@testable import Onboarding

/// The parts of the ladder that ask nobody.
@Suite struct LadderPlanTests {
    private func result(_ rung: Rung, _ verdict: Verdict) -> RungResult {
        RungResult(rung: rung, expected: .allow, verdict: verdict, seconds: 0)
    }

    @Test func theWholeIsTheWorstOfItsRungsButNotRunNeverCounts() {
        let wrote = result(.write, .passed)
        #expect(Verdict.overall([wrote, result(.readBack, .notRun)]) == .passed)
        #expect(Verdict.overall([wrote, result(.clock, .unknown)]) == .unknown)
        #expect(Verdict.overall([wrote, result(.clock, .unknown), result(.bucket, .failed)]) == .failed)
        #expect(Verdict.overall([result(.list, .passed), result(.read, .notRun)]) == .passed)
        #expect(Verdict.overall([result(.endpoint, .passed), result(.write, .notRun)]) == .unknown)
        #expect(Verdict.overall([]) == .unknown)
    }

    @Test func controlsComeBeforeTheirTwins() {
        for method in PlatformMethod.Kind.allCases {
            let rungs = Ladder.rungs(of: method, as: .asPlatform)
            #expect(Set(rungs).count == rungs.count)
            #expect(rungs.first == .endpoint)
            if let missing = rungs.firstIndex(of: .externalIDMissing) {
                #expect(rungs.firstIndex(of: .assumeRole).map { $0 < missing } == true)
            }
            let denials: [Rung] = [.outsideFolder, .siblingFolder, .listOutside]
            if let write = rungs.firstIndex(of: .write) {
                #expect(denials.allSatisfy { rungs.firstIndex(of: $0).map { $0 > write } == true })
                #expect(rungs.last == .cleanUp)
            }
            #expect(
                rungs.filter { $0.expectation == .deny }
                    == (method == .assumedRole
                        ? [.externalIDMissing, .externalIDWrong] + denials
                        : method == .reader ? [] : denials))
        }
    }

    @Test(arguments: [
        (
            "arn:aws:sts::724998534403:assumed-role/Exporter/one", "arn:aws:iam::724998534403:role/Exporter",
            true
        ),
        (
            "arn:aws:sts::724998534403:assumed-role/Exporter/one",
            "arn:aws:iam::724998534403:role/prod/Exporter", true
        ),
        (
            "arn:aws:sts::724998534403:assumed-role/Exporter/one", "arn:aws:iam::724998534403:role/exporter",
            false
        ),
        (
            "arn:aws:sts::724998534403:assumed-role/Exporter/one", "arn:aws:iam::111122223333:role/Exporter",
            false
        ),
        ("arn:aws:sts::724998534403:assumed-role/Exporter/one", "arn:aws:iam::724998534403:root", true),
        ("arn:aws:sts::724998534403:assumed-role/Exporter/one", "724998534403", true),
        ("arn:aws:iam::670664943635:user/u", "arn:aws:iam::670664943635:user/u", true),
        ("arn:aws:iam::670664943635:user/u", "arn:aws:iam::670664943635:user/v", false),
        ("arn:aws:iam::670664943635:user/u", "arn:aws:iam::670664943635:role/u", false),
        ("nonsense", "arn:aws:iam::670664943635:role/u", false),
    ])
    func aCallerIsThePrincipalOrNot(_ caller: String, _ principal: String, _ isSame: Bool) {
        #expect(CallerARN(caller).acts(as: principal) == isSame)
    }

    @Test func aTestObjectHasItsOwnName() {
        let time = UTCTime(secondsSinceEpoch: 1_795_168_800)
        let object = TestObject(folder: "a/b", platform: "DinMo", time: time, random: 0xBEEF)
        #expect(object.key == "a/b/s3-onboard-test-\(time.basic)-0000beef.txt")
        #expect(TestObject.isName(object.key))
        #expect(TestObject.isName("s3-onboard-test-\(time.basic)-0000beef.txt"))
        for other in [
            "a/export.csv", "s3-onboard-test-.txt", "s3-onboard-test-\(time.basic)-0000BEEF.txt",
            "s3-onboard-test-\(time.basic)-beef.txt", "s3-onboard-test-\(time.basic)-0000beef.txt/x",
            "s3-onboard-test-yesterday-0000beef.txt",
        ] {
            #expect(!TestObject.isName(other), "\(other) is not ours")
        }
        #expect(object.content.count < 300)
    }

    @Test func aWrongExternalIDKeepsToSTSsCharactersAndDiffers() {
        #expect(WrongExternalID.like("40cef540-de03") == ["40cef540-de00", "40CEF540-DE03"])
        #expect(WrongExternalID.like("1230") == ["1231"])
        #expect(WrongExternalID.like("A@b") == ["A@0", "a@B"])
    }

    @Test func theFolderOfASetupIsItsFixedPart() {
        var setup = Setup(platform: "x", method: .assumedRole, bucket: "b", folder: "/a/b/%SEGMENT_ID%")
        #expect(WantedObjects(setup).arn == "arn:aws:s3:::b/a/b/*")
        setup.region = "cn-north-1"
        setup.folder = ""
        #expect(WantedObjects(setup).arn == "arn:aws-cn:s3:::b/*")
        #expect(WantedObjects(setup).bucketARN == "arn:aws-cn:s3:::b")
    }

    @Test func thePolicyDecidesWhatIsGranted() throws {
        let platform = try #require(PlatformCatalog.platform(id: "dinmo") as Platform?)
        let rights = try #require(GrantedRights(setup: DiagnosisFixture.setup, platform: platform))
        let key = "arn:aws:s3:::acme-exports/exports/dinmo/x.txt"
        #expect(rights.grant("s3:PutObject", on: key))
        #expect(!rights.grant("s3:GetObject", on: key))
        #expect(!rights.grant("s3:PutObject", on: "arn:aws:s3:::acme-exports/elsewhere/x.txt"))
    }

    @Test(arguments: ["724998534403", "arn:aws:iam::724998534403:role/Exporter"])
    func aBucketPolicyGrantsWhatItNames(_ principal: String) {
        let policy = PolicyDocument(statements: [
            Statement(
                effect: .allow, principals: .including(.listed([.init(.aws, principal)])),
                actions: .including(["s3:PutObject"]), resources: .including(["arn:aws:s3:::b/*"]))
        ])
        let rights = GrantedRights(bucketPolicy: policy, principal: principal)
        #expect(rights.grant("s3:PutObject", on: "arn:aws:s3:::b/k"))
        #expect(!rights.grant("s3:DeleteObject", on: "arn:aws:s3:::b/k"))
    }

    @Test func whoTestsIsChosenByTheAccount() throws {
        let platform = try #require(PlatformCatalog.platform(id: "adobe-experience-platform") as Platform?)
        var setup = Setup(platform: platform.id, method: .assumedRole)
        func chosen(_ caller: String) -> Perspective {
            Perspective.choose(callerARN: caller, setup: setup, platform: platform)
        }
        #expect(chosen("arn:aws:iam::670664943635:user/destinations-adobe-user") == .asPlatform)
        #expect(chosen("arn:aws:iam::111122223333:user/alice") == .asSelf)
        setup.principal = "arn:aws:iam::111122223333:role/ours"
        #expect(chosen("arn:aws:iam::111122223333:user/alice") == .asPlatform)
        setup.method = .reader
        #expect(chosen("arn:aws:iam::111122223333:user/alice") == .asSelf)
    }

    @Test(arguments: [
        (403, "AccessDenied", Verdict.failed), (404, "NoSuchBucket", .failed),
        (403, "InvalidAccessKeyId", .failed), (400, "ExpiredToken", .unknown), (503, "SlowDown", .unknown),
        (400, "Throttling", .unknown), (403, "RequestTimeTooSkewed", .unknown),
        (403, "RegionDisabledException", .unknown), (500, "InternalError", .unknown),
        (412, "PreconditionFailed", .unknown),
    ])
    func anAnswerFailsARungOrLeavesItOpen(_ status: Int, _ code: String, _ verdict: Verdict) async throws {
        let failure = try #require(await RecordedAnswer.s3(.putObject, status, code, "").failure())
        #expect(Verdict(of: failure) == verdict)
    }

    @Test(arguments: [
        (403, "AccessDenied", Verdict.passed), (403, "ExpiredToken", .unknown),
        (400, "AccessDenied", .unknown),
        (503, "SlowDown", .unknown), (403, "SignatureDoesNotMatch", .unknown),
    ])
    func onlyA403AccessDeniedIsADenial(_ status: Int, _ code: String, _ verdict: Verdict) async throws {
        let failure = try #require(await RecordedAnswer.query(.assumeRole, status, code, "").failure())
        #expect(Verdict(ofDenial: failure) == verdict)
    }
}
