import AWS
import Platforms
import Policies
import TestSupport
import Testing

@testable import Sandbox

/// How a bad world differs from the good one, and how it does not.
@Suite struct FaultTests {
    private static let call = AnswerFaults.Call(
        service: .s3, operation: "PutObject", caller: "arn:aws:iam::1:user/a", resource: "arn:aws:s3:::b/k",
        bucket: "b")

    private static func right() async throws(Refusal) -> Answer { Answer(status: 200) }

    @Test func aFaultIsPlayedSoManyTimesAndThenAllIsWell() async throws {
        let faults = AnswerFaults([
            AnswerFault(.s3, ["PutObject"], times: 2, .refusal(500, "InternalError", "for {caller}"))
        ])
        for _ in 0..<2 {
            let refusal = await #expect(throws: Refusal.self) {
                try await faults.answer(toAllowed: Self.call, right: Self.right)
            }
            #expect(refusal?.message == "for arn:aws:iam::1:user/a")
        }
        #expect(try await faults.answer(toAllowed: Self.call, right: Self.right).status == 200)
    }

    @Test func aFaultOfOneCallWaitsUntilItIsAllowedAndAFaultOfTheServiceDoesNot() async throws {
        let ofCall = AnswerFaults([AnswerFault(.s3, ["PutObject"], .refusal(400, "A", ""))])
        #expect(try await ofCall.answer(to: Self.call, right: Self.right).status == 200)
        let ofService = AnswerFaults([AnswerFault(.s3, [], .refusal(400, "A", ""))])
        await #expect(throws: Refusal.self) {
            try await ofService.answer(to: Self.call, right: Self.right)
        }
        let ofAnother = AnswerFaults([AnswerFault(.sts, [], .refusal(400, "A", ""))])
        #expect(try await ofAnother.answer(to: Self.call, right: Self.right).status == 200)
    }

    @Test func whoReadsTheRoleBackSeesWhatIsWrongWithIt() async throws {
        let world = try #require(SandboxWorld.named("trust-without-condition"))
        try await SandboxFixture.run(in: world) { sandbox in
            let iam = IAMClient(
                AWSContext(
                    transport: CurlTransport(), credentials: sandbox.facts.customer.credentials,
                    region: "us-east-1",
                    endpoints: EndpointConfiguration(environment: [:], endpointURL: sandbox.endpoint)))
            let trust = PolicyDocument(statements: [
                Statement(
                    effect: .allow, principals: .including(.listed([.init(.aws, "724998534403")])),
                    actions: .including(["sts:AssumeRole"]),
                    conditions: [.init("StringEquals", "sts:ExternalId", ["right"])])
            ])
            _ = try await iam.createRole(
                CreateRoleInput(name: "exports", assumeRolePolicyDocument: trust.rendered()))
            let deployed = try PolicyDocument(
                parsing: try await iam.getRole("exports").assumeRolePolicyDocument)
            #expect(deployed.statements.first?.conditions.isEmpty == true)
            #expect(deployed.statements.first?.principals == trust.statements.first?.principals)
        }
    }

    @Test func theAdministratorMayDoEverythingInEveryWorld() throws {
        let folder = try StorageFolder()
        defer { folder.remove() }
        for bad in SandboxWorld.all {
            let world = try World(platforms: PlatformCatalog.builtIn, folder: folder, time: .now(), bad: bad)
            let policies = world.directory.read {
                $0[account: CustomerWorld.accountID].users[CustomerWorld.administrator]?.policies ?? [:]
            }
            #expect(
                policies.values.first?.document.statements.first?.actions == .including(["*"]), "\(bad.id)")
        }
    }

    @Test func aWorldsNameFindsIt() {
        for world in SandboxWorld.all { #expect(SandboxWorld.named(world.id)?.id == world.id) }
        #expect(SandboxWorld.named("good") == nil)
    }
}
