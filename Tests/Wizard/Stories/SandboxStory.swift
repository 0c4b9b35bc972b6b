import Onboarding
import Testing

@testable import Wizard

@Suite("What is particular to the sandbox")
struct SandboxStory {
    private static var keepingNothing: WizardEnvironment {
        var environment = Worlds.sandbox()
        environment.keepsDrafts = false
        return environment
    }

    @Test func leavingOffersNoDraftThatIsNotKept() {
        var story = Story(Self.keepingNothing)
        story.press(.enter, .control("c"))
        story.expectSight("The sandbox ends with the wizard")
        #expect(!story.sight().contains("draft"))
        story.press(.enter)
        #expect(story.state.hasEnded)
        #expect(!story.effects.contains { if case .saveDraft = $0 { true } else { false } })
    }

    @Test func savingOnAFormSaysThatNoDraftIsKept() {
        var story = Story(Self.keepingNothing)
        story.press(.enter, .control("s"))
        story.expectSight("The sandbox keeps no draft")
    }

    @Test func escEmptiesTheFilterBeforeItLeaves() {
        var story = Story(Worlds.sandbox())
        story.type("did")
        story.expectSight("Filter: did")
        story.press(.escape)
        #expect(story.state.overlay == nil)
        #expect(!story.sight().contains("Filter:"))
        story.expectSight("DinMo")
        story.press(.escape)
        #expect(story.state.overlay?.kind == .quit)
    }

    @Test func thePrincipalOfAnyOtherPlatformIsFilledIn() {
        var story = Story.atFolder(of: "another")
        story.press(.enter)
        story.expectFocus(.principal)
        story.press(.control("f"))
        #expect(story.state.text(.principal) == "arn:aws:iam::777788889999:role/custom-exporter")
    }

    @Test func theAccessKeyIsTheOneMadeForThePlatform() {
        var story = Story.atFolder(of: "adobe exp", methodsDown: 1)
        story.type("audiences")
        story.press(.enter, .control("f"))
        #expect(story.state.text(.accessKeyID) == "AKIAQRSTUVWXYZ234567")
        story.press(.enter, .control("f"))
        #expect(!story.sight().contains("Zx9"))
        story.press(.enter, .enter)
        story.expectScreen(.test)
    }
}
