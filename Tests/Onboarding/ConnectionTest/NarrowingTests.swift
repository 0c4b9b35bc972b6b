import AWS
import Platforms
import Policies
import Testing

@testable import Onboarding

/// A person's own credentials, narrowed to the rights of the generated policy.
@Suite struct NarrowingTests {
    @Test(arguments: [
        (
            "arn:aws:iam::111122223333:user/a/b",
            Result<NarrowingWay, NarrowingObstacle>.success(.federationToken)
        ),
        (
            "arn:aws-cn:sts::111122223333:assumed-role/Admin/me",
            .success(.ownRole(arn: "arn:aws-cn:iam::111122223333:role/Admin"))
        ),
        ("arn:aws:iam::111122223333:root", .failure(.rootUser)),
        ("arn:aws:sts::111122223333:federated-user/bob", .failure(.unknownCaller)),
        ("", .failure(.unknownCaller)),
    ])
    func theCallerDecidesTheWay(_ caller: String, _ way: Result<NarrowingWay, NarrowingObstacle>) {
        #expect(NarrowingWay.of(callerARN: caller) == way)
    }

    @Test func aSessionPolicyIsTheGeneratedOneWithoutNamesAndPrincipals() throws {
        let platform = try #require(PlatformCatalog.platform(id: "dinmo") as Platform?)
        let plan = PolicyPlan(setup: DiagnosisFixture.setup, platform: platform)
        let text = try #require(SessionPolicy.text(plan))
        let policy = try PolicyDocument(parsing: text)
        let permissions = try #require(plan.policies.first { $0.kind == .permissions }?.document)
        #expect(PolicyDifference(deployed: policy, expected: permissions).isEmpty)
        #expect(!text.contains("\n") && !text.contains("Sid"))
        var long = DiagnosisFixture.setup
        long.folder = String(repeating: "x", count: 2000)
        #expect(SessionPolicy.text(PolicyPlan(setup: long, platform: platform)) == nil)
    }

    /// A customer who is in a role's session; the role may be assumed from itself.
    private func session(_ world: TestWorld) async throws -> AWSContext {
        let iam = IAMClient(world.customer)
        let role = "arn:aws:iam::111122223333:role/admins"
        let user = "arn:aws:iam::111122223333:user/administrator"
        _ = try await iam.createRole(
            CreateRoleInput(
                name: "admins", assumeRolePolicyDocument: PolicyDocument.trusting(user, []).rendered()))
        var trust = PolicyDocument.trusting(user, [])
        trust.statements += PolicyDocument.trusting(role, []).statements
        try await iam.updateAssumeRolePolicy(role: "admins", document: trust.rendered())
        try await iam.putInlinePolicy(
            "all", on: .role("admins"), document: PolicyDocument.allowing(["*"], on: ["*"]).rendered())
        let session = try await STSClient(world.customer).assumeRole(
            AssumeRoleInput(roleARN: role, sessionName: "me"))
        return world.context(session.credentials)
    }

    @Test func aNarrowedSessionProvesThePermissionsPolicy() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            let report = try await world.test(.asSelf, with: try await session(world)).report
            #expect(report[.narrow]?.verdict == .passed)
            for rung in [Rung.write, .multipart, .outsideFolder, .siblingFolder, .listOutside, .cleanUp] {
                #expect(report[rung]?.verdict == .passed, "\(rung)")
            }
            #expect(report[.readBack]?.verdict == .notRun)
            #expect(report.leftovers.isEmpty)
            #expect(report[.cleanUp]?.note?.en == "1 removed, with your own rights")
            #expect(
                report.notProved.map(\.en).contains(
                    "That DinMo itself can write: the test wrote as you, with no more rights than the policy gives."
                )
            )
        }
    }
}
