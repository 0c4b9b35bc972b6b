import AWS
import Foundation
import Platforms
import Policies
import TestSupport
import Testing

@testable import Onboarding

/// Making, changing and taking back roles and users, in the sandbox.
@Suite struct RoleApplicationTests {
    private func application(_ world: TestWorld, _ folder: TemporaryFolder? = nil) throws -> RoleApplication {
        try RoleApplication(
            setup: world.setup, platform: world.platform, context: world.customer,
            journal: folder.map {
                .init(
                    store: ApplyJournalStore(folder: $0.path), account: world.sandbox.facts.customer.accountID
                )
            },
            pause: { _ in })
    }

    private func apply(_ world: TestWorld, _ folder: TemporaryFolder? = nil, accessKey: Bool = false)
        async throws
        -> RoleApplication.Outcome
    {
        let application = try application(world, folder)
        return try await application.carryOut(try await application.plan(), creatingAccessKey: accessKey)
    }

    @Test func aRoleIsMadeAsTheSetupSaysAndOnlyOnce() async throws {
        try await TestWorld.run { world in
            world.setup.tags = [Setup.Tag("team", "data")]
            world.setup.sessionDuration = 7200
            let made = try await apply(world)
            #expect(made.state.arn == world.setup.roleARN)
            #expect(made.accessKey == nil)
            let iam = IAMClient(world.customer)
            let role = try await iam.getRole("dinmo-exports")
            let plan = PolicyPlan(setup: world.setup, platform: world.platform).policies
            #expect(
                try PolicyDocument(parsing: role.assumeRolePolicyDocument)
                    == plan.first { $0.kind == .trust }?.document)
            #expect(role.description == "Made by s3-onboard for dinmo")
            #expect(role.maxSessionDuration == 7200)
            #expect(role.tags == ["team": "data"])
            let permissions = try await iam.inlinePolicy("s3-onboard", of: .role("dinmo-exports"))
            #expect(
                try PolicyDocument(parsing: permissions) == plan.first { $0.kind == .permissions }?.document)
            let again = try await application(world).plan()
            #expect(again.isDone && again.differences.isEmpty)
            #expect(try await application(world).waitUntilVisible(made.state) { _ in })
        }
    }

    @Test func policiesOfOthersAreNamedAndLeftAlone() async throws {
        try await TestWorld.run { world in
            try await world.makeRole(permissions: .allowing(["s3:*"], on: ["*"]))
            let plan = try await application(world).plan()
            #expect(
                plan.differences.flatMap(RoleDifferenceSentences.all).map(\.en) == [
                    "It has no permissions policy named s3-onboard.",
                    "It also has by-hand, which this program does not touch.",
                ])
            _ = try await apply(world)
            let names = try await IAMClient(world.customer).inlinePolicies(of: .role("dinmo-exports"))
            #expect(Set(names) == ["by-hand", "s3-onboard"])
        }
    }

    @Test func aChangeIsTakenBackToWhatWasThere() async throws {
        try await TestWorld.run { world in
            let folder = TemporaryFolder()
            try await world.makeRole()
            let iam = IAMClient(world.customer)
            let before = try await iam.getRole("dinmo-exports").assumeRolePolicyDocument
            world.setup.externalID = "6c1f7c0a-93de-4d0e-8a55-0d6f3f2d9c11"
            world.setup.tags = [Setup.Tag("team", "data")]
            _ = try await apply(world, folder)
            #expect(try await iam.getRole("dinmo-exports").assumeRolePolicyDocument.contains("6c1f7c0a"))
            let proposal = try await application(world, folder).undoProposal()
            #expect(proposal.changes.map { $0.call(.role) } == ["UpdateAssumeRolePolicy", "UntagRole"])
            try await application(world, folder).undo(proposal)
            let role = try await iam.getRole("dinmo-exports")
            #expect(role.assumeRolePolicyDocument == before, "the very text that was there")
            #expect(role.tags == [:])
            await #expect(throws: ApplyFailure.self, "nothing is left to take back") {
                _ = try await application(world, folder).undoProposal()
            }
            #expect(folder.names == [])
        }
    }

    @Test func whatSomebodyChangedSinceIsNotTakenBack() async throws {
        try await TestWorld.run { world in
            let folder = TemporaryFolder()
            _ = try await apply(world, folder)
            try await IAMClient(world.customer).putInlinePolicy(
                "theirs", on: .role("dinmo-exports"),
                document: PolicyDocument.allowing(["s3:GetObject"], on: ["*"]).rendered())
            let application = try application(world, folder)
            do throws(ApplyFailure) {
                _ = try await application.undoProposal()
                Issue.record("somebody else's work was taken back")
            } catch {
                #expect(
                    error.message.en
                        == "Nothing was taken back, since somebody has changed this in the meantime: theirs, which was "
                        + "added.")
                #expect(error.message.fr.hasSuffix(": theirs, ajouté depuis."))
            }
            #expect(try await IAMClient(world.customer).getRole("dinmo-exports").name == "dinmo-exports")
        }
    }

    @Test func aUserGetsItsKeyOnlyOnRequestAndUndoingTakesAllOfIt() async throws {
        try await TestWorld.run(method: .accessKey) { world in
            let folder = TemporaryFolder()
            let iam = IAMClient(world.customer)
            _ = try await apply(world, folder)
            #expect(try await iam.listAccessKeys(user: "dinmo-s3-export") == [])
            let made = try await apply(world, folder, accessKey: true)
            let key = try #require(made.accessKey)
            #expect(try await iam.listAccessKeys(user: "dinmo-s3-export") == [key.accessKeyID])
            let journal = try String(
                contentsOfFile: folder.path + "/111122223333-user-dinmo-s3-export.json", encoding: .utf8)
            let secret = key.secretAccessKey.revealed
            #expect(journal.contains(key.accessKeyID) && !journal.contains(secret), "no secret is kept")
            for expected in [["DeleteAccessKey"], ["DeleteUserPolicy", "DeleteUser"]] {
                let proposal = try await application(world, folder).undoProposal()
                #expect(proposal.changes.map { $0.call(.user) } == expected)
                try await application(world, folder).undo(proposal)
            }
            await #expect(throws: AWSFailure.self) { _ = try await iam.getUser("dinmo-s3-export") }
        }
    }

    @Test func aRunThatWasKilledIsFoundAndTakenBack() async throws {
        try await TestWorld.run { world in
            let folder = TemporaryFolder()
            let iam = IAMClient(world.customer)
            // As a kill after the first call leaves it: the role is there, its policy is not.
            let plan = try await application(world, folder).plan()
            var keeper = try application(world, folder).keeper { _ in }
            keeper.update {
                $0.begin(.init(started: "2026-11-21T07:00:00Z", before: nil, after: plan.wanted))
            }
            keeper.update { journal in journal.change { $0.calls.append("CreateRole") } }
            _ = try await iam.createRole(
                CreateRoleInput(
                    name: "dinmo-exports", assumeRolePolicyDocument: plan.wanted.trust ?? "",
                    description: plan.wanted.description))
            let run = try #require(try application(world, folder).unfinishedRun())
            #expect(run.calls == ["CreateRole"])
            try await application(world, folder).undo(try await application(world, folder).undoProposal())
            await #expect(throws: AWSFailure.self) { _ = try await iam.getRole("dinmo-exports") }
            #expect(try application(world, folder).unfinishedRun() == nil)
        }
    }

    @Test func aFullDiskHoldsNothingUp() async throws {
        try await TestWorld.run { world in
            let application = try RoleApplication(
                setup: world.setup, platform: world.platform, context: world.customer,
                journal: .init(store: ApplyJournalStore(folder: "/proc/nowhere"), account: "111122223333"))
            let events = Events()
            _ = try await application.carryOut(try await application.plan()) { events.add($0) }
            let words = events.all.map { ApplySentences.event($0).en }
            #expect(words.count { $0.hasPrefix("It goes on without a record to undo it by.") } == 1)
            #expect(words.contains("CreateRole…"))
        }
    }

    @Test func aRefusalByIAMNamesTheRightThatIsMissing() async throws {
        let answer = RecordedAnswer.query(
            .createRole, 403, "AccessDenied",
            "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: iam:GetRole on resource: "
                + "role dinmo-exports because no identity-based policy allows the iam:GetRole action")
        let context = ScriptedTransport(.xml(answer.body, status: 403)).context(
            region: "eu-west-3")
        let platform = try #require(try DiagnosisFixture.facts().platform)
        do throws(ApplyFailure) {
            _ = try await RoleApplication(
                setup: DiagnosisFixture.setup, platform: platform, context: context
            ).plan()
            Issue.record("a refusal was taken for success")
        } catch {
            #expect(
                error.message.en
                    == "Your credentials may not call iam:GetRole. Ask an administrator to create the role, or "
                    + "use a profile that may: {\"Effect\":\"Allow\",\"Action\":\"iam:GetRole\","
                    + "\"Resource\":\"arn:aws:iam::111122223333:role/dinmo-exports\"}.")
        }
    }

    @Test func whatNeedsNoRoleSaysSo() throws {
        let platform = try #require(PlatformCatalog.platform(id: "custom"))
        var setup = Setup(platform: "custom", method: .bucketPolicy, bucket: "acme-exports")
        setup.principal = "arn:aws:iam::222233334444:root"
        do throws(ApplyFailure) {
            _ = try RoleApplication(
                setup: setup, platform: platform,
                context: ScriptedTransport { _ in .failure(.cancelled) }.context(region: "eu-west-3"))
            Issue.record("a role was made of a bucket policy")
        } catch {
            #expect(error.message.en.contains("policy --format cli prints what it needs"))
        }
    }
}

/// Collects what is told.
private final class Events: @unchecked Sendable {
    private let lock = NSLock()
    private var events: [ApplyEvent] = []

    var all: [ApplyEvent] { lock.withLock { events } }

    func add(_ event: ApplyEvent) { lock.withLock { events.append(event) } }
}
