import Onboarding
import Testing

@testable import Wizard

/// Didomi: the other direction.
struct ReaderStory {
    private func atIdentity() -> Story {
        var story = Story(Worlds.sandbox())
        story.type("didomi")
        story.press(.enter, .enter)
        story.expectFocus(.bucket)
        story.expectSight("Which bucket does Didomi fill for you?")
        story.press(.control("f"), .enter)
        return story
    }

    @Test func theCallerGetsAPolicyAndTheTestAReader() throws {
        var story = atIdentity()
        story.expectScreen(.identity)
        story.type("111122223333")
        story.press(.enter)
        story.expectFocus(.roleARN)
        story.press(.control("f"), .enter)
        story.expectScreen(.policies)
        #expect(story.state.plan?.policies.map(\.kind) == [.caller])
        story.expectSight("arn:aws:iam::444455556666:role/didomi-exports-acme-x7k2-role")
        story.expectSight("Attach this policy to your user or role")
        story.press(.enter)
        story.expectScreen(.test)
        guard case .runTest(_, let setup, typed: nil, withProbe: _)? = story.effects.last else {
            Issue.record("the test runs")
            return
        }
        #expect(setup.method == .reader)
        #expect(setup.accountID == "111122223333")
    }

    @Test func thePlatformsAccountIsEnoughForItsRole() {
        var story = atIdentity()
        story.type("111122223333")
        story.press(.enter)
        story.type("444455556666")
        story.press(.enter)
        #expect(story.state.text(.roleARN) == "arn:aws:iam::444455556666:role/didomi-exports-acme-x7k2-role")
        story.expectScreen(.policies)
    }

    @Test func itsBucketIsNoAnswerForOthers() {
        var story = atIdentity()
        story.press(.escape, .escape, .escape)
        story.expectScreen(.platform)
        story.type("dinmo")
        story.press(.enter, .enter)
        #expect(story.state.text(.bucket) == "")
        story.type("acme-exports")
        story.press(.escape, .escape)
        story.type("didomi")
        story.press(.enter, .enter)
        #expect(story.state.text(.bucket) == "didomi-exports-acme-x7k2")
    }
}
