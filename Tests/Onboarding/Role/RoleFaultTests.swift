import AWS
import Platforms
import Policies
import Testing

@testable import Onboarding

/// Whichever call goes wrong, and however: all is as it was before.
@Suite struct RoleFaultTests {
    private func state(_ world: TestWorld, _ kind: IdentityState.Kind, _ name: String) async throws
        -> IdentityState?
    {
        let identity = IAMIdentity(
            client: IAMClient(world.customer), kind: kind, name: name,
            policyNames: [StandardNames.inlinePolicy])
        var state = try await identity.read()
        state?.id = nil
        return state
    }

    /// Applies with every call broken in turn; gives how many calls there were.
    private func breakEveryCall(
        _ world: TestWorld, _ kind: IdentityState.Kind, _ name: String, accessKey: Bool = false,
        _ fault: FaultyTransport.Fault
    ) async throws -> Int {
        let before = try await state(world, kind, name)
        for index in 0..<20 {
            let transport = FaultyTransport(
                CurlTransport(TransportConfiguration(connections: 1)), fault, at: index)
            let application = try RoleApplication(
                setup: world.setup, platform: world.platform,
                context: AWSContext(
                    transport: transport, credentials: world.sandbox.facts.customer.credentials,
                    region: world.sandbox.facts.region,
                    endpoints: EndpointConfiguration(environment: [:], endpointURL: world.sandbox.endpoint)),
                pause: { _ in })
            let plan = try await application.plan()
            do throws(ApplyFailure) {
                _ = try await application.carryOut(plan, creatingAccessKey: accessKey)
                #expect(!transport.wasReached, "a broken call was taken for success")
                return index
            } catch {
                guard case .call(_, _, _, .whole) = error else {
                    Issue.record("\(fault) at call \(index): \(error.message.en)")
                    return index
                }
                #expect(try await state(world, kind, name) == before, "\(fault) at call \(index)")
            }
        }
        return 20
    }

    @Test(arguments: FaultyTransport.Fault.allCases)
    func aNewRole(fault: FaultyTransport.Fault) async throws {
        try await TestWorld.run { world in
            world.setup.tags = [Setup.Tag("team", "data")]
            let calls = try await breakEveryCall(world, .role, "dinmo-exports", fault)
            #expect(calls == 2)
        }
    }

    @Test(arguments: FaultyTransport.Fault.allCases)
    func aRoleThatIsChanged(fault: FaultyTransport.Fault) async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            world.setup.externalID = "6c1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11"
            world.setup.folder = "exports/new"
            world.setup.sessionDuration = 7200
            world.setup.tags = [Setup.Tag("team", "data")]
            let calls = try await breakEveryCall(world, .role, "dinmo-exports", fault)
            #expect(calls == 4)
        }
    }

    @Test(arguments: FaultyTransport.Fault.allCases)
    func aNewUserWithAKey(fault: FaultyTransport.Fault) async throws {
        try await TestWorld.run(method: .accessKey) { world in
            let calls = try await breakEveryCall(
                world, .user, "dinmo-s3-export", accessKey: true, fault)
            #expect(calls == 3)
        }
    }
}
