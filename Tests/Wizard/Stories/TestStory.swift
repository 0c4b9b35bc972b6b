import Documents
import Onboarding
import Testing
import Uploader
import YAMLDocuments

@testable import Wizard

/// The connection test on the screen.
struct ConnectionTestStory {
    @Test func rungsAppearAsTheyRun() {
        var story = Story.dinmo(upTo: .test)
        story.test(.started(.endpoint))
        story.expectSight("▸ Reach AWS")
        story.test(.finished(Reports.passed(.endpoint, "127.0.0.1")))
        story.expectSight("✓ Reach AWS")
        story.expectSight("0.04 s  127.0.0.1")
        story.test(.started(.write))
        story.test(
            .progress(UploadProgress(sentBytes: 30, totalBytes: 40, finishedParts: 0, totalParts: 1)))
        story.expectSight("75 %")
    }

    @Test func aRungThatWasNotRunSaysWhy() {
        var story = Story.dinmo(upTo: .test)
        story.testEnds(Reports.dinmoPassed, .passed)
        story.expectSight("– Read it back")
        story.press(.up, .down, .down)
        story.expectSight("The policy grants no s3:GetObject.")
    }

    @Test func aFailureNamesCausesAndFixes() {
        var story = Story.dinmo(upTo: .test)
        story.testEnds([Reports.passed(.endpoint), Reports.wrongExternalID], .failed)
        story.expectSight("It does not work yet.")
        story.expectSight("1. The role demands another ExternalId.")
        story.expectSight("→ Enter the ExternalId that DinMo shows.")
        story.expectSight("2. The role does not trust DinMo.")
        story.expectSight("AWS says: “User is not authorized")
    }

    @Test func whatCouldNotBeToldIsExplainedWithoutAKey() {
        var story = Story.dinmo(upTo: .test)
        var identity = RungResult(rung: .identity, expected: .allow, verdict: .unknown, seconds: 0)
        identity.causes = [
            Diagnosis(
                cause: "no-credentials",
                message: LocalizedText(en: "There are no credentials.", fr: "Pas d’identifiants."),
                fix: LocalizedText(en: "Set AWS_PROFILE.", fr: "Définissez AWS_PROFILE."))
        ]
        story.testEnds([Reports.passed(.endpoint), identity], .unknown)
        story.expectSight("It could not be told.")
        story.expectSight("There are no credentials.")
        story.expectSight("→ Set AWS_PROFILE.")
    }

    @Test func aKeyGoesToTheFieldAtFault() {
        var story = Story.dinmo(upTo: .test)
        story.testEnds([Reports.wrongExternalID], .failed)
        story.press(.character("g"))
        story.expectScreen(.identity)
        story.expectFocus(.externalID)
        #expect(story.state.text(.externalID) == Worlds.externalID)
    }

    @Test func tryingAgainRunsAnew() {
        var story = Story.dinmo(upTo: .test)
        story.testEnds([Reports.wrongExternalID], .failed)
        let late = story.state.test.run
        story.press(.enter)
        #expect(story.effects.last?.isRunTest == true)
        #expect(story.state.test.lines.isEmpty)
        story.send(.test(run: late, .finished(Reports.wrongExternalID)))
        #expect(story.state.test.lines.isEmpty, "an event of the run before is too late")
    }

    @Test func escStopsAndASecondEscGoesBack() {
        var story = Story.dinmo(upTo: .test)
        story.test(.started(.endpoint))
        story.back()
        guard case .cancelTest? = story.effects.last else {
            Issue.record("the test is stopped")
            return
        }
        story.expectScreen(.test)
        story.expectMessage("Stopped.")
        story.back()
        story.expectScreen(.policies)
    }

    @Test func backIsNotBlockedByARunningTest() {
        var story = Story.dinmo(upTo: .test)
        story.press(.backTab)
        story.expectScreen(.policies)
        let cancels = story.effects.filter { if case .cancelTest = $0 { true } else { false } }
        #expect(cancels.count == 1)
    }

    @Test func theSameAnswersAreNotTestedTwiceUnasked() {
        var story = Story.dinmo(upTo: .test)
        story.testEnds(Reports.dinmoPassed, .passed)
        story.back()
        story.press(.enter)
        story.expectScreen(.test)
        #expect(story.effects.filter(\.isRunTest).count == 1)
        story.press(.character("r"))
        #expect(story.effects.filter(\.isRunTest).count == 2)
    }

    @Test func aFailedTestCanBeLeftForwardToo() {
        var story = Story.dinmo(upTo: .test)
        story.testEnds([Reports.wrongExternalID], .failed)
        story.press(.tab)
        story.expectScreen(.handover)
        story.press(.enter)
        guard case .exit(_, 1)? = story.effects.last else {
            Issue.record("the status tells the failure")
            return
        }
    }
}

/// The last screen.
struct HandOverStory {
    @Test func tellsWhatWasProvedAndWhatNot() {
        let story = Story.dinmo(upTo: .handover)
        for part in [
            "Finish it in DinMo", "Platform Name", "(leave empty)", "S3 Bucket Name", "acme-exports",
            "External ID",
            "Proved", "DinMo can take the role.", "Not proved", "Left behind",
            "aws s3api delete-object --bucket 'acme-exports'",
        ] {
            story.expectSight(part, rows: 40)
        }
    }

    @Test func copiesTheMarkedValue() {
        var story = Story.dinmo(upTo: .handover)
        story.expectSight("▸ S3 Bucket Name")
        story.press(.control("y"))
        guard case .copy("acme-exports")? = story.effects.last else {
            Issue.record("the bucket is copied")
            return
        }
    }

    @Test func isSavedAsMarkdownAndJSONAndAsASetup() throws {
        var story = Story.dinmo(upTo: .handover)
        story.press(.control("s"))
        guard case .write(let files)? = story.effects.last else {
            Issue.record("files are written")
            return
        }
        #expect(files.map(\.name) == ["dinmo-handover.md", "dinmo-handover.json", "dinmo-setup.yaml"])
        #expect(files[0].text.contains(Worlds.externalID))
        #expect(files[1].text.contains("\"value\": \"acme-exports\""))
        let setup = try SetupFile.read(YAMLReader.document(files[2].text, file: files[2].name))
        #expect(setup == story.state.validSetup)
    }

    @Test func everyLineCanBeReachedInASmallWindow() {
        var story = Story.dinmo(upTo: .handover)
        story.send(.resize(Frame.Size(columns: 60, rows: 12)))
        var seen = ""
        for _ in 0..<60 {
            seen += story.sight(columns: 60, rows: 12)
            story.press(.down)
        }
        for part in ["Finish it in", "Platform Name", "Proved", "Left behind", "Good to know"] {
            #expect(seen.contains(part), "\(part)")
        }
    }

    @Test func withoutATestNothingIsProved() {
        var story = Story.dinmo(upTo: .test)
        story.back()
        story.press(.tab)
        story.expectScreen(.handover)
        story.expectSight("These answers were not tested: nothing is proved.")
    }
}
