import Policies
import Testing

@testable import Onboarding

/// What is planned over what IAM has, and what of it is wider.
@Suite struct ApplyPlanTests {
    private static func blueprint(
        trust: String = IdentityPlanTests.trust, policy: String = IdentityPlanTests.policy,
        change: (inout RoleBlueprint) -> Void = { _ in }
    ) throws -> Blueprint {
        var role = RoleBlueprint(
            identity: IdentityBlueprint(
                name: "r", policyName: "p", permissions: try PolicyDocument(parsing: policy)),
            trust: try PolicyDocument(parsing: trust), description: "Made by s3-onboard")
        change(&role)
        return Blueprint(subject: .role(role))
    }

    @Test func whatTheSetupDoesNotSayOfARoleStays() throws {
        var present = IdentityPlanTests.role
        present.maxSessionDuration = 7200
        present.permissionsBoundary = "arn:aws:iam::1:policy/x"
        let plan = try ApplyPlan(try Self.blueprint(), over: present)
        #expect(plan.isDone && plan.differences == [] && !plan.widens)
        #expect(plan.wanted == present)
    }

    @Test func aNewRoleIsNotWiderThanNothing() throws {
        let plan = try ApplyPlan(try Self.blueprint(), over: nil)
        #expect(plan.changes.map { $0.call(.role) } == ["CreateRole", "PutRolePolicy"])
        #expect(!plan.widens && plan.differences == [])
        #expect(plan.wanted.maxSessionDuration == 3600)
    }

    @Test func moreRightsAreWiderAndFewerAreNot() throws {
        let wide = PolicyDocument.allowing(["s3:PutObject", "s3:GetObject"], on: ["arn:aws:s3:::acme/*"])
            .rendered()
        #expect(try ApplyPlan(try Self.blueprint(policy: wide), over: IdentityPlanTests.role).widens)
        var present = IdentityPlanTests.role
        present.policies["p"] = wide
        let narrower = try ApplyPlan(try Self.blueprint(), over: present)
        #expect(!narrower.widens && !narrower.isDone)
        #expect(try ApplyPlan(try Self.blueprint(trust: IdentityPlanTests.otherTrust), over: present).widens)
    }

    @Test func aLongerSessionOrAnotherBoundIsWider() throws {
        let longer = try Self.blueprint { $0.maxSessionDuration = 7200 }
        #expect(try ApplyPlan(longer, over: IdentityPlanTests.role).widens)
        let bounded = try Self.blueprint { $0.identity.permissionsBoundary = "arn:aws:iam::1:policy/y" }
        #expect(try !ApplyPlan(bounded, over: IdentityPlanTests.role).widens, "a first bound only narrows")
        var present = IdentityPlanTests.role
        present.permissionsBoundary = "arn:aws:iam::1:policy/x"
        #expect(try ApplyPlan(bounded, over: present).widens)
    }

    @Test func aMissingOrUnreadablePolicyIsWider() throws {
        var present = IdentityPlanTests.role
        present.policies = [:]
        #expect(try ApplyPlan(try Self.blueprint(), over: present).widens)
        present.policies = ["p": "no policy"]
        #expect(try ApplyPlan(try Self.blueprint(), over: present).widens)
    }

    @Test func aPathCannotBeChanged() throws {
        let elsewhere = try Self.blueprint { $0.identity.path = "/exports/" }
        do throws(ApplyRefusal) {
            _ = try ApplyPlan(elsewhere, over: IdentityPlanTests.role)
            Issue.record("a path was changed")
        } catch {
            #expect(error == .anotherPath(name: "r", present: "/", wanted: "/exports/"))
            #expect(
                error.message.en
                    == "r is there with the path /, and IAM cannot move it to /exports/. Take another name, or that path."
            )
        }
    }

    @Test func whatIsLeftAloneIsNamed() throws {
        var present = IdentityPlanTests.role
        present.foreign = ["by-hand"]
        present.tags["a"] = nil
        let tagged = try Self.blueprint { $0.identity.tags = [.init("a", "1"), .init("b", "9")] }
        let plan = try ApplyPlan(tagged, over: present)
        #expect(
            plan.differences.flatMap(RoleDifferenceSentences.all).map(\.en) == [
                "It lacks the tag “a” = “1”.", "Its tag “b” is “2”, not “9”.",
                "It also has by-hand, which this program does not touch.",
            ])
        #expect(plan.changes == [.tag(["a": "1", "b": "9"])])
    }
}
