import Testing

@testable import Wizard

/// A platform that no pack describes.
struct CustomStory {
    private func atIdentity(methodsDown: Int = 0) -> Story {
        var story = Story.atFolder(of: "another", methodsDown: methodsDown, in: Worlds.aws())
        story.press(.enter)
        return story
    }

    @Test func itsMethodIsAskedFor() {
        var story = Story(Worlds.aws())
        story.type("another")
        story.press(.enter)
        story.expectSight("How does the platform get access?")
    }

    @Test func thePrincipalIsTyped() throws {
        var story = atIdentity()
        story.expectFocus(.principal)
        story.type("arn:aws:iam::210987654321:role/exporter")
        story.press(.enter)
        story.expectFocus(.externalIDUse)
        story.press(.enter)
        story.expectFocus(.externalID)
        story.type("tenant-4711")
        story.press(.enter)
        story.expectScreen(.policies)
        let trust = try #require(story.state.plan?.policies.first?.document.rendered())
        #expect(trust.contains("arn:aws:iam::210987654321:role/exporter"))
        #expect(trust.contains("tenant-4711"))
    }

    @Test func everybodyIsNoPrincipal() {
        var story = atIdentity()
        story.type("*")
        story.press(.enter)
        story.expectFocus(.principal)
        #expect(story.state.validSetup.principal == nil)
    }

    @Test func aBucketPolicyNamesThePrincipal() throws {
        var story = atIdentity(methodsDown: 2)
        story.expectSight("Who may use the bucket?")
        story.expectFocus(.principal)
        story.type("arn:aws:iam::210987654321:role/exporter")
        story.press(.enter)
        story.expectScreen(.policies)
        #expect(story.state.plan?.policies.map(\.kind) == [.bucket])
    }
}
