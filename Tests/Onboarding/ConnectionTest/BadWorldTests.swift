import AWS
import Platforms
import Policies
import Testing

@testable import Onboarding
@testable import Sandbox

/// Each bad world of the sandbox: the connection test must fail at the right rung and name the right cause.
@Suite struct BadWorldTests {
    /// What a test must come to in one world.
    struct Expectation: Sendable, CustomTestStringConvertible {
        let world: String
        var platform = "dinmo"
        var method = PlatformMethod.Kind.assumedRole
        var perspective = Perspective.asPlatform
        let rung: Rung
        let verdict: Verdict
        let whole: Verdict

        init(
            _ world: String, at rung: Rung, _ verdict: Verdict = .failed, whole: Verdict? = nil,
            platform: String = "dinmo", method: PlatformMethod.Kind = .assumedRole,
            as perspective: Perspective = .asPlatform
        ) {
            self.world = world
            self.rung = rung
            self.verdict = verdict
            self.whole = whole ?? verdict
            self.platform = platform
            self.method = method
            self.perspective = perspective
        }

        var testDescription: String { world }
    }

    private static let adobe = "adobe-experience-platform"

    static let expectations: [Expectation] = [
        .init("trust-without-condition", at: .externalIDMissing),
        .init("trust-any-external-id", at: .externalIDWrong),
        .init("trust-if-exists", at: .externalIDMissing),
        .init("trust-ignores-case", at: .externalIDWrong),
        .init("trust-another-external-id", at: .assumeRole),
        .init("trust-another-principal", at: .assumeRole),
        .init("rights-whole-bucket", at: .outsideFolder),
        .init("rights-name-prefix", at: .siblingFolder),
        .init("rights-list-without-prefix", at: .listOutside),
        .init("rights-without-put", at: .write),
        .init("rights-another-folder", at: .write),
        .init("bucket-missing", at: .bucket),
        .init("bucket-of-another-account", at: .bucket, .unknown, whole: .failed, as: .asSelf),
        .init("bucket-elsewhere", at: .bucket),
        .init("bucket-redirects", at: .bucket),
        .init("bucket-in-opt-in-region", at: .bucket),
        .init("bucket-policy-deny", at: .write),
        .init("requester-pays", at: .list, platform: "didomi", method: .reader),
        .init("service-control-policy", at: .write),
        .init("resource-control-policy", at: .write),
        .init("permissions-boundary", at: .write),
        .init("session-policy", at: .write),
        .init("vpc-endpoint-policy", at: .write),
        .init("identity-policy-deny", at: .write),
        .init("kms-not-granted", at: .write),
        .init("kms-key-policy", at: .write),
        .init("kms-without-decrypt", at: .multipart),
        .init("kms-key-disabled", at: .write),
        .init("kms-aws-managed-key", at: .write),
        .init("sts-region-disabled", at: .assumeRole, .unknown),
        .init("session-too-long", at: .assumeRole),
        .init("token-expired", at: .write, .unknown),
        .init("token-invalid", at: .write),
        .init("clock-ahead", at: .clock),
        .init("slow-consistency", at: .assumeRole),
        .init("acl-refused", at: .write),
        .init("object-lock", at: .write),
        .init("bad-digest", at: .write),
        .init("object-exists", at: .write, .unknown),
        .init("key-too-long", at: .write),
        .init("object-locked", at: .cleanUp, platform: adobe),
        .init("object-vanishes", at: .readBack, platform: adobe),
        .init("object-rewritten", at: .readBack, platform: adobe),
        .init("abort-refused", at: .multipart),
        .init("s3-says-yes", at: .multipart, .unknown, whole: .failed),
        .init("s3-fails", at: .write, .unknown),
        .init("sts-fails", at: .identity, .unknown),
        .init("throttling", at: .write, .unknown),
        .init("complete-with-error", at: .multipart, .unknown, platform: adobe),
        .init("answers-cut", at: .identity, .unknown),
        .init("sign-in-page", at: .identity, .unknown),
        .init("unheard-of", at: .write),
    ]

    @Test(arguments: expectations)
    func theFaultIsNamed(_ expected: Expectation) async throws {
        let bad = try #require(SandboxWorld.named(expected.world))
        try await TestWorld.run(platform: expected.platform, method: expected.method, in: bad) { world in
            // Nobody can make a role there whose clock is right.
            let player = expected.rung == .clock ? world.exporter : try await world.connected()
            let context =
                expected.perspective == .asSelf && expected.method != .reader ? world.customer : player
            let report = try await world.test(expected.perspective, with: context).report
            #expect(report[expected.rung]?.verdict == expected.verdict, "\(report.ladder)")
            #expect(report.causes(expected.rung).first == bad.cause, "\(report.causes(expected.rung))")
            #expect(report.verdict == expected.whole, "\(report.ladder)")
            let earlier = report.results.prefix { $0.rung != expected.rung }
            #expect(
                earlier.allSatisfy { $0.verdict == .passed || $0.verdict == .notRun },
                "nothing before the fault fails: \(report.ladder)")
        }
    }

    @Test func everyWorldHasATestAndItsOwnName() {
        #expect(Set(Self.expectations.map(\.world)) == Set(SandboxWorld.all.map(\.id)))
        #expect(Set(SandboxWorld.all.map(\.id)).count == SandboxWorld.all.count)
        for world in SandboxWorld.all {
            #expect(world.sentence.en != world.sentence.fr, "\(world.id)")
        }
    }

    /// Every way of connecting every platform, in the world where all is well.
    @Test(
        arguments: PlatformCatalog.builtIn.flatMap { platform in
            platform.methods.map { (platform.id, $0.kind) }
        })
    func theGoodWorldIsClean(_ id: String, _ method: PlatformMethod.Kind) async throws {
        try await TestWorld.run(platform: id, method: method) { world in
            let context = try await world.connected()
            let report = try await world.test(with: context).report
            #expect(
                report.results.allSatisfy { $0.verdict == .passed || $0.verdict == .notRun },
                "\(report.ladder) \(report.results.flatMap(\.causes).map(\.cause))")
            #expect(report.verdict == .passed)
        }
    }
}

extension TestWorld {
    /// Whoever connects, once everything that the setup asks for is made.
    fileprivate mutating func connected() async throws -> AWSContext {
        switch setup.method {
        case .assumedRole:
            // By hand: what is wrong with the role is the world's doing.
            try await makeRole(trust: nil)
            return exporter
        case .accessKey:
            let policy = PolicyPlan(setup: setup, platform: platform).policies.first {
                $0.kind == .permissions
            }
            let iam = IAMClient(customer)
            _ = try await iam.createUser("exporter")
            try await iam.putInlinePolicy(
                "exports", on: .user("exporter"), document: try #require(policy?.document).rendered())
            return context(try await iam.createAccessKey(user: "exporter"))
        case .reader:
            let export = try #require(sandbox.facts.platforms[platform.id]?.export)
            setup.bucket = export.bucket
            setup.region = export.region
            setup.roleARN = export.roleARN
            setup.folder = ""
            return exporter
        case .bucketPolicy:
            // A user of the bucket's own account needs no policy beside the bucket's.
            let iam = IAMClient(customer)
            setup.principal = try await iam.createUser("exporter").arn
            let policy = PolicyPlan(setup: setup, platform: platform).policies.first { $0.kind == .bucket }
            let document = try #require(policy?.document)
            try sandbox.buckets.update(setup.bucket) { (bucket) throws(Refusal) in
                bucket.facts.policy = AttachedPolicy(document)
            }
            return context(try await iam.createAccessKey(user: "exporter"))
        }
    }
}
