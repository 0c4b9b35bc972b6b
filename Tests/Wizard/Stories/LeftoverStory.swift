import Documents
import Onboarding
import Testing

@testable import Wizard

/// What tests have left: offered for removal at the start, and after a test.
struct LeftoverStory {
    private static let leftover = Leftover(
        .object(bucket: "acme-exports", key: "exports/s3-onboard-test.txt"), at: .init(region: "eu-west-3"))
    private static let upload = Leftover(
        .upload(bucket: "acme-exports", key: "k", id: "1"), at: .init(region: "eu-west-3"))

    private func removals(_ story: Story) -> [[Leftover]] {
        story.effects.compactMap { if case .removeLeftovers(let list) = $0 { list } else { nil } }
    }

    @Test func theNextStartOffersWhatAKilledTestLeft() {
        var story = Story(Worlds.aws())
        story.send(.leftoversFound([Self.leftover, Self.upload]))
        story.expectSight("Remove what an earlier test left?")
        story.expectSight("The test object s3://acme-exports/exports/s3-onboard-test.txt;")
        story.press(.enter)
        #expect(removals(story) == [[Self.leftover, Self.upload]])
        story.expectMessage("Removing…")
        story.send(.leftoversRemoved([Self.leftover, Self.upload], rest: []))
        story.expectMessage("All 2 removed.")
        story.expectScreen(.platform)
    }

    @Test func laterIsAnAnswer() {
        var story = Story(Worlds.aws())
        story.send(.leftoversFound([Self.leftover]))
        story.press(.down, .enter)
        #expect(removals(story).isEmpty)
        #expect(story.state.overlay == nil)
    }

    @Test func nothingLeftAsksNothing() {
        var story = Story(Worlds.aws())
        story.send(.leftoversFound([]))
        #expect(story.state.overlay == nil)
    }

    @Test func aDraftIsAskedAboutFirst() {
        var story = Story(Worlds.aws())
        story.send(.draftFound(Story.dinmo(upTo: .policies).state.draft))
        story.send(.leftoversFound([Self.leftover]))
        story.expectSight("Go on where you stopped?")
        story.press(.enter)
        story.expectSight("Remove what an earlier test left?")
        story.press(.enter)
        #expect(removals(story).count == 1)
        story.expectScreen(.policies)
    }

    @Test func whatStaysIsNamedWithItsCommand() {
        var story = Story(Worlds.aws())
        story.send(.leftoversFound([Self.leftover]))
        story.press(.enter)
        story.send(.leftoversRemoved([], rest: [Self.leftover]))
        story.expectSight("aws s3api delete-object --bucket 'acme-exports'")
        story.press(.escape)
        #expect(story.state.overlay == nil)
    }

    @Test func aKeyRemovesWhatTheTestLeft() {
        var story = Story.dinmo(upTo: .test)
        story.testEnds(Reports.dinmoPassed, .passed)
        story.expectSight("d Remove what is left")
        story.press(.character("d"))
        #expect(removals(story) == [[Self.leftover]])
        story.press(.character("d"))
        #expect(removals(story).count == 1, "it is being removed already")
        story.send(.leftoversRemoved([Self.leftover], rest: []))
        story.expectMessage("Removed.")
        #expect(story.state.test.report?.leftovers == [])
        story.press(.enter)
        #expect(!story.sight(columns: 80, rows: 40).contains("Left behind"))
    }

    @Test func aTestAsYourselfOffersAProbeRole() {
        var story = Story.dinmo(upTo: .test, in: Worlds.aws())
        story.test(.started(.endpoint))
        var report = Reports.report([Reports.passed(.endpoint), Reports.passed(.write)], .passed)
        report.perspective = .asSelf
        story.test(.report(report))
        story.expectSight("p With a probe role")
        story.press(.character("p"))
        guard case .runTest(_, _, _, withProbe: true)? = story.effects.last else {
            Issue.record("a test with a probe role is run")
            return
        }
        report.perspective = .asProbe
        story.test(.report(report))
        #expect(!story.sight().contains("With a probe role"))
    }

    @Test func aWaitCountsDown() {
        var story = Story.dinmo(upTo: .test)
        story.test(.started(.assumeRole))
        story.test(.waiting(.assumeRole, Countdown(seconds: 4, secondsLeft: 56)))
        story.expectSight("not yet; again in 4 s (56 s left)")
        story.test(.waiting(.assumeRole, Countdown(seconds: 3, secondsLeft: 55)))
        story.expectSight("not yet; again in 3 s (55 s left)")
        story.test(.finished(Reports.passed(.assumeRole, "dinmo")))
        #expect(!story.sight().contains("not yet"))
    }
}
