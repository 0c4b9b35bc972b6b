import AWS
import JSON
import Policies
import Testing

@testable import Onboarding

/// Making the role of a setup, in the sandbox and against recorded answers.
@Suite struct RoleCreatorTests {
    private func creator(_ world: TestWorld) -> RoleCreator {
        RoleCreator(setup: world.setup, platform: world.platform, context: world.customer)
    }

    @Test func aRoleIsMadeAsTheSetupSaysAndOnlyOnce() async throws {
        try await TestWorld.run { world in
            let outcome = try await creator(world).create()
            #expect(outcome == .created(arn: try #require(world.setup.roleARN)))
            let iam = IAMClient(world.customer)
            let role = try await iam.getRole("dinmo-exports")
            let plan = PolicyPlan(setup: world.setup, platform: world.platform).policies
            #expect(
                try PolicyDocument(parsing: role.assumeRolePolicyDocument)
                    == plan.first { $0.kind == .trust }?.document)
            let permissions = try await iam.getRolePolicy(role: "dinmo-exports", policy: "s3-onboard")
            #expect(
                try PolicyDocument(parsing: permissions) == plan.first { $0.kind == .permissions }?.document)
            #expect(try await creator(world).create() == .unchanged(arn: role.arn))
        }
    }

    @Test func aRoleThatDiffersIsChangedOnlyWhenThatIsAsked() async throws {
        try await TestWorld.run { world in
            _ = try await creator(world).create()
            world.setup.externalID = "6c1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11"
            world.setup.folder = "exports/new"
            guard case .different(_, let differences) = try await creator(world).create() else {
                Issue.record("the difference was not seen")
                return
            }
            #expect(
                differences.map(\.sentence.en) == [
                    "The role’s trust policy differs from this setup’s.",
                    "The role’s permissions policy differs from this setup’s.",
                ])
            let iam = IAMClient(world.customer)
            let before = try await iam.getRole("dinmo-exports").assumeRolePolicyDocument
            #expect(!before.contains("6c1f7c0a"), "nothing may change before somebody says so")
            guard case .updated = try await creator(world).create(updating: true) else {
                Issue.record("the role was not updated")
                return
            }
            #expect(try await iam.getRole("dinmo-exports").assumeRolePolicyDocument.contains("6c1f7c0a"))
            #expect(try await creator(world).create() == .unchanged(arn: try #require(world.setup.roleARN)))
        }
    }

    @Test func policiesOfOthersAreNamedAndLeftAlone() async throws {
        try await TestWorld.run { world in
            try await world.makeRole(permissions: .allowing(["s3:*"], on: ["*"]))
            guard case .updated(_, let differences) = try await creator(world).create(updating: true) else {
                Issue.record("the role was not updated")
                return
            }
            #expect(
                differences.map(\.sentence.en) == [
                    "The role has no permissions policy named s3-onboard.",
                    "The role also has the policy by-hand, which this program does not touch.",
                ])
            let names = try await IAMClient(world.customer).listRolePolicies(role: "dinmo-exports")
            #expect(Set(names) == ["by-hand", "s3-onboard"])
        }
    }

    @Test func missingAnswersAreNamed() async throws {
        try await TestWorld.run { world in
            world.setup.externalID = nil
            world.setup.bucket = ""
            do throws(RoleCreationFailure) {
                _ = try await creator(world).create()
                Issue.record("an incomplete role was made")
            } catch {
                #expect(
                    error.message.en.hasPrefix("The role cannot be made yet: the setup lacks ")
                        && error.message.en.contains("bucket") && error.message.en.contains("externalId"))
            }
        }
    }

    @Test func aRefusalByIAMNamesTheRightThatIsMissing() async throws {
        let answer = RecordedAnswer.query(
            .createRole, 403, "AccessDenied",
            "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: iam:GetRole on resource: "
                + "role dinmo-exports because no identity-based policy allows the iam:GetRole action")
        let context = AWSContext.scripted(ScriptedTransport { _ in .success(.xml(403, answer.body)) })
        let platform = try #require(try DiagnosisFixture.facts().platform)
        do throws(RoleCreationFailure) {
            _ = try await RoleCreator(setup: DiagnosisFixture.setup, platform: platform, context: context)
                .create()
            Issue.record("a refusal was taken for success")
        } catch {
            #expect(
                error.message.en
                    == "Your credentials may not call iam:GetRole. Ask an administrator to create the role, or "
                    + "use a profile that may.")
        }
    }

    @Test func aRoleWithoutItsPolicyIsTakenBack() async throws {
        let transport = ScriptedTransport { request in
            guard case .bytes(let bytes) = request.body else { return .success(HTTPResponse(status: 400)) }
            let form = String(decoding: bytes, as: UTF8.self)
            if form.contains("Action=GetRole&") {
                return .success(
                    .xml(
                        404,
                        "<ErrorResponse><Error><Code>NoSuchEntity</Code><Message>none</Message></Error></ErrorResponse>"
                    ))
            }
            if form.contains("Action=CreateRole&") {
                return .success(
                    .xml(
                        200,
                        """
                        <CreateRoleResponse><CreateRoleResult><Role><RoleName>dinmo-exports</RoleName>\
                        <Arn>arn:aws:iam::111122223333:role/dinmo-exports</Arn><RoleId>AROAEXAMPLE</RoleId>\
                        <Path>/</Path></Role></CreateRoleResult></CreateRoleResponse>
                        """))
            }
            if form.contains("Action=DeleteRole&") { return .success(.xml(200, "<DeleteRoleResponse/>")) }
            return .success(
                .xml(
                    409,
                    """
                    <ErrorResponse><Error><Code>LimitExceeded</Code><Message>Maximum policy size of 10240 bytes \
                    exceeded for role dinmo-exports</Message></Error></ErrorResponse>
                    """))
        }
        let platform = try #require(try DiagnosisFixture.facts().platform)
        await #expect(throws: RoleCreationFailure.self) {
            _ = try await RoleCreator(
                setup: DiagnosisFixture.setup, platform: platform, context: .scripted(transport)
            ).create()
        }
        let actions = transport.requests.map { request in
            guard case .bytes(let bytes) = request.body else { return "" }
            return String(String(decoding: bytes, as: UTF8.self).prefix { $0 != "&" })
        }
        #expect(
            actions == [
                "Action=GetRole", "Action=CreateRole", "Action=PutRolePolicy", "Action=DeleteRole",
            ])
    }
}
