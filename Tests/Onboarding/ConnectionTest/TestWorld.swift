import AWS
import Platforms
import Policies
import Sandbox
import TestSupport
import Testing

@testable import Onboarding

/// A sandbox with a setup in it, and the people who act there.
struct TestWorld: Sendable {
    let sandbox: Sandbox
    let platform: Platform
    var setup: Setup

    /// Runs `body` in a world of its own: the setup is right, and its role is not made yet.
    static func run<Result: Sendable>(
        platform id: String = "dinmo", method: PlatformMethod.Kind = .assumedRole,
        in bad: SandboxWorld? = nil,
        _ body: @Sendable (inout TestWorld) async throws -> Result
    ) async throws -> Result {
        let platform = try #require(PlatformCatalog.platform(id: id) as Platform?)
        return try await SandboxFixture.run(in: bad) { sandbox in
            var world = TestWorld(
                sandbox: sandbox, platform: platform, setup: Setup(platform: id, method: method))
            world.answer()
            return try await body(&world)
        }
    }

    private mutating func answer() {
        setup.bucket = sandbox.facts.bucket
        setup.region = sandbox.facts.region
        setup.folder = "exports/\(platform.id)"
        setup.accountID = sandbox.facts.customer.accountID
        guard setup.method == .assumedRole else { return }
        setup.principal = sandbox.facts.platforms[platform.id]?.principalARN
        setup.externalID = sandbox.facts.platforms[platform.id]?.externalID
        setup.roleName = "\(platform.id)-exports"
        setup.roleARN = "arn:aws:iam::\(sandbox.facts.customer.accountID):role/\(platform.id)-exports"
    }

    /// A test that ended without its report.
    struct NoReport: Error {}

    /// The customer's administrator.
    var customer: AWSContext { context(sandbox.facts.customer.credentials) }

    /// The platform itself.
    var exporter: AWSContext { context(sandbox.facts.platforms[platform.id]?.credentials) }

    func context(_ credentials: Credentials?) -> AWSContext {
        AWSContext(
            transport: CurlTransport(TransportConfiguration(connections: 1)), credentials: credentials,
            region: sandbox.facts.region,
            endpoints: EndpointConfiguration(environment: [:], endpointURL: sandbox.endpoint))
    }

    /// Makes the role that the setup asks for.
    func makeRole() async throws {
        let application = try RoleApplication(setup: setup, platform: platform, context: customer)
        let outcome = try await application.carryOut(try await application.plan())
        #expect(outcome.state.arn == setup.roleARN)
    }

    /// Makes a role of other policies than the setup's, as somebody did by hand.
    func makeRole(trust: PolicyDocument? = nil, permissions: PolicyDocument? = nil) async throws {
        let plan = PolicyPlan(setup: setup, platform: platform).policies
        let wantedTrust = try #require(plan.first { $0.kind == .trust }?.document)
        let wantedPermissions = try #require(plan.first { $0.kind == .permissions }?.document)
        let iam = IAMClient(customer)
        let name = try #require(setup.roleName)
        _ = try await iam.createRole(
            CreateRoleInput(name: name, assumeRolePolicyDocument: (trust ?? wantedTrust).rendered()))
        try await iam.putInlinePolicy(
            "by-hand", on: .role(name), document: (permissions ?? wantedPermissions).rendered())
    }

    /// Runs the whole test.
    func test(
        _ perspective: Perspective = .asPlatform, with context: AWSContext? = nil
    ) async throws -> (events: [TestEvent], report: TestReport) {
        let test = ConnectionTest(
            setup: setup, platform: platform, perspective: perspective, context: context ?? exporter)
        var events: [TestEvent] = []
        for await event in test.run() { events.append(event) }
        guard case .report(let report)? = events.last else { throw NoReport() }
        return (events, report)
    }
}

extension TestReport {
    subscript(_ rung: Rung) -> RungResult? { results.first { $0.rung == rung } }

    /// Each rung and its verdict, as one line to compare.
    var ladder: [String] { results.map { "\($0.rung.rawValue) \($0.verdict.rawValue)" } }

    /// The causes of a rung.
    func causes(_ rung: Rung) -> [String] { self[rung]?.causes.map(\.cause) ?? [] }
}

extension PolicyDocument {
    /// One statement that allows `actions` on `resources`.
    static func allowing(_ actions: [String], on resources: [String]) -> PolicyDocument {
        PolicyDocument(statements: [
            Statement(effect: .allow, actions: .including(actions), resources: .including(resources))
        ])
    }

    /// A trust policy for `principal`, with `conditions`.
    static func trusting(_ principal: String, _ conditions: [Statement.Condition]) -> PolicyDocument {
        PolicyDocument(statements: [
            Statement(
                effect: .allow, principals: .including(.listed([.init(.aws, principal)])),
                actions: .including(["sts:AssumeRole"]), conditions: conditions)
        ])
    }
}
