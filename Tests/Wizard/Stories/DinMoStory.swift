import Onboarding
import Testing

@testable import Wizard

/// DinMo with a role in the sandbox, from the first key to the last.
struct DinMoStory {
    @Test func fromTheFirstKeyToTheLast() throws {
        var story = Story(Worlds.sandbox())
        story.expectScreen(.platform)
        story.type("dinmo")
        story.press(.enter)
        story.expectScreen(.method)
        #expect(story.state.method?.kind == .assumedRole)

        story.press(.enter)
        story.expectFocus(.bucket)
        story.type("My-Bucket")
        story.expectRule("bucket.upper-case", at: 0)
        story.expectMessage("“M” at character 1")
        story.press(.control("f"))
        #expect(story.state.text(.bucket) == "my-bucket")
        story.press(.enter)
        story.expectFocus(.folder)
        guard case .discoverRegion("my-bucket")? = story.effects.last else {
            Issue.record("the region is looked up when the bucket is left")
            return
        }
        story.regionIs("eu-west-3")
        #expect(story.state.typedSetup.region == "eu-west-3")
        story.type("exports")
        story.press(.enter)

        story.expectFocus(.externalID)
        story.expectSight(Worlds.externalID.prefix(8) + "")
        story.press(.control("f"), .enter)
        story.expectScreen(.policies)
        story.expectSight("\"sts:ExternalId\": \"\(Worlds.externalID)\"")
        story.press(.right)
        story.expectSight("arn:aws:s3:::my-bucket/exports/*")

        story.press(.enter)
        story.expectScreen(.policies)
        story.roleIsCreated("arn:aws:iam::111122223333:role/dinmo-s3-export")
        story.expectScreen(.test)
        guard case .runTest(1, let tested, typed: nil, withProbe: false)? = story.effects.last else {
            Issue.record("the test starts by itself")
            return
        }
        #expect(tested.bucket == "my-bucket")
        #expect(tested.externalID == Worlds.externalID)
        #expect(tested.roleARN == "arn:aws:iam::111122223333:role/dinmo-s3-export")

        story.testEnds(Reports.dinmoPassed, .passed)
        story.expectSight("It works.")
        story.press(.enter)
        story.expectScreen(.handover)
        story.expectSight("arn:aws:iam::111122223333:role/dinmo-s3-export")
        story.expectSight("Proved")
        story.press(.enter)
        guard case .exit(let text, 0)? = story.effects.last else {
            Issue.record("the last Enter ends the wizard")
            return
        }
        #expect(text.contains("External ID"))
        #expect(text.contains(Worlds.externalID))
        #expect(story.state.hasEnded)
    }

    /// design section 12: keys beyond the payload.
    @Test func takesAtMostEightKeysBeyondTheAnswers() {
        var story = Story.dinmo(upTo: .handover)
        story.press(.enter)
        #expect(story.state.hasEnded)
        #expect(story.extraKeys <= 8, "\(story.extraKeys)")
    }

    @Test func fillingInTakesNoMoreKeysThanTyping() {
        var story = Story(Worlds.sandbox())
        story.type("dinmo")
        story.press(.enter, .enter, .control("f"), .enter)
        story.regionIs("eu-west-3")
        story.press(.enter, .control("f"), .enter)
        story.expectScreen(.policies)
        story.press(.enter)
        story.roleIsCreated("arn:aws:iam::111122223333:role/x")
        story.expectScreen(.test)
        #expect(story.extraKeys <= 8, "\(story.extraKeys)")
    }

    @Test func outsideTheSandboxTheRoleIsAskedFor() {
        var story = Story.dinmo(upTo: .policies, in: Worlds.aws())
        story.expectSight("Create the role dinmo-s3-export with both policies")
        story.press(.enter)
        story.expectFocus(.roleARN)
        story.type("arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod")
        story.press(.enter)
        story.expectScreen(.policies)
        story.expectMessage("DinMo")
        story.press(.control("u"))
        story.type("arn:aws:iam::111122223333:role/dinmo-s3-export")
        story.press(.enter)
        story.expectScreen(.test)
        #expect(story.effects.last?.isRunTest == true)
    }

    @Test func withoutARoleTheTestSaysWhatItNeeds() {
        var story = Story.dinmo(upTo: .policies, in: Worlds.aws())
        story.press(.enter, .enter)
        story.expectScreen(.test)
        story.expectSight("The test needs one more answer: ARN of the role you created")
        #expect(story.effects.contains { $0.isRunTest } == false)
        story.press(.enter)
        story.expectScreen(.policies)
        story.expectFocus(.roleARN)
    }

    @Test func aChangedAnswerAsksForTheRoleAgain() {
        var story = Story.dinmo(upTo: .test)
        story.testEnds(Reports.dinmoPassed, .passed)
        #expect(story.state.needsRoleCreated == false)
        story.press(.escape, .escape, .escape)
        story.expectFocus(.bucket)
        story.press(.tab, .tab)
        story.type("/new")
        #expect(story.state.needsRoleCreated)
        #expect(story.state.testedReport == nil)
        story.press(.function(2), .down, .down, .enter)
        story.expectScreen(.policies)
        story.expectSight("Create the role and test")
    }
}
