import Onboarding
import Testing

@testable import Wizard

/// Adobe Experience Platform with a role, and what Adobe alone does.
struct AdobeStory {
    private func atIdentity(_ environment: WizardEnvironment = Worlds.sandbox()) -> Story {
        var story = Story.atFolder(of: "adobe exp", in: environment)
        story.type("audiences/%SEGMENT_NAME%/%SEGMENT_ID%")
        story.press(.enter)
        return story
    }

    @Test func fromTheFirstKeyToTheLast() throws {
        var story = atIdentity()
        story.expectScreen(.identity)
        story.expectFocus(.principal)
        story.press(.down, .enter)
        #expect(story.state.principal == "arn:aws:iam::670664943635:user/destinations-adobe-user")
        story.expectFocus(.externalIDUse)
        #expect(story.state.externalIDUse == .require)
        story.press(.enter)
        story.expectFocus(.organizationID)
        story.type("7a1b2c3d4e5f60718293a4b5@adobeorg")
        story.press(.enter)
        story.expectFocus(.organizationID)
        story.press(.control("f"), .control("f"))
        story.press(.enter)
        story.expectScreen(.policies)
        let trust = try #require(story.state.plan?.policies.first?.document.rendered())
        #expect(trust.contains("arn:aws:iam::670664943635:user/destinations-adobe-user"))
        #expect(trust.contains("\"sts:ExternalId\": \"\(Worlds.organizationID)\""))
        let permissions = try #require(story.state.plan?.policies.last?.document.rendered())
        #expect(permissions.contains("arn:aws:s3:::acme-exports/audiences/*"))
        #expect(!permissions.contains("SEGMENT"))
        story.press(.enter)
        story.roleIsCreated("arn:aws:iam::111122223333:role/adobe")
        story.expectScreen(.test)
        story.testEnds([Reports.passed(.assumeRole), Reports.passed(.write)], .passed)
        story.press(.enter)
        story.expectSight("arn:aws:iam::111122223333:role/adobe")
        story.press(.enter)
        #expect(story.state.hasEnded)
    }

    @Test func theFolderIsNeeded() {
        var story = Story(Worlds.sandbox())
        story.type("adobe exp")
        story.press(.enter, .enter)
        story.type("acme-exports")
        story.press(.enter, .enter)
        story.expectFocus(.folder)
        story.expectMessage("Folder: an answer is needed.")
    }

    @Test func aMacroInTheMiddleIsRefused() {
        var story = Story(Worlds.sandbox())
        story.type("adobe exp")
        story.press(.enter, .enter)
        story.type("acme-exports")
        story.press(.enter)
        story.type("a/%SEGMENT_ID%/b")
        story.expectRule("folder.macro-at-end")
        story.press(.enter)
        story.expectFocus(.folder)
    }

    @Test func leavingTheExternalIDOutIsAWarnedChoice() throws {
        var story = atIdentity()
        story.press(.enter, .down)
        #expect(story.state.externalIDUse == .leaveOut)
        story.expectSight("Without it, whoever learns the role’s ARN", columns: 70)
        story.press(.enter)
        story.expectScreen(.policies)
        let trust = try #require(story.state.plan?.policies.first?.document.rendered())
        #expect(!trust.contains("ExternalId\""))
        #expect(story.state.plan?.isComplete == true)
        #expect(story.state.validSetup.externalID == "")
    }

    @Test func theAccessKeyIsTestedWithTheKeyThatWasTyped() throws {
        var story = Story.atFolder(of: "adobe exp", methodsDown: 1, in: Worlds.aws())
        story.type("audiences")
        story.press(.enter)
        story.expectFocus(.accessKeyID)
        story.type("AKIAQRSTUVWXYZ234567")
        story.press(.enter)
        story.expectFocus(.secretAccessKey)
        story.type(Worlds.secret)
        #expect(!story.sight().contains("Zx9"))
        story.press(.enter, .enter)
        story.expectScreen(.test)
        guard case .runTest(_, let setup, let typed, withProbe: _)? = story.effects.last else {
            Issue.record("the test runs")
            return
        }
        let credentials = try #require(typed)
        #expect(setup.method == .accessKey)
        #expect(credentials.accessKeyID == "AKIAQRSTUVWXYZ234567")
        #expect(
            credentials.secretAccessKey.revealed == Worlds.secret)
    }

    @Test func aTemporaryKeyIsRefused() {
        var story = Story(Worlds.aws())
        story.type("adobe exp")
        story.press(.enter, .down, .enter)
        story.type("acme-exports")
        story.press(.enter)
        story.type("audiences")
        story.press(.enter)
        story.regionIs("eu-west-3")
        story.type("ASIAQRSTUVWXYZ234567")
        story.expectRule("access-key.kind")
        story.press(.enter)
        story.expectFocus(.accessKeyID)
    }
}
