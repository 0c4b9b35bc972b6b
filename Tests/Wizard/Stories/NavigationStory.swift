import Documents
import Onboarding
import Testing

@testable import Wizard

/// Going back, leaving and coming back.
struct NavigationStory {
    @Test func backIsNeverBlockedByAnInvalidValue() {
        var story = Story.dinmo(upTo: .destination)
        story.type("Not A Bucket!")
        story.back()
        story.expectScreen(.method)
        story.press(.enter)
        #expect(story.state.text(.bucket) == "Not A Bucket!")
        story.press(.enter)
        story.expectFocus(.bucket)
        #expect(story.state.answers.wasLeft(.bucket))
    }

    @Test func escGoesBackFromEveryScreenToTheQuestionWhetherToLeave() {
        var story = Story.dinmo(upTo: .handover)
        var seen: [ScreenID] = [story.state.screen]
        while story.state.overlay == nil, seen.count < 20 {
            story.back()
            seen.append(story.state.screen)
        }
        #expect(
            seen == [.handover, .test, .policies, .identity, .destination, .method, .platform, .platform])
        #expect(story.state.overlay?.kind == .quit)
    }

    @Test func answersSurviveAnotherMethodAndAnotherPlatform() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.escape, .escape, .escape, .down, .enter)
        story.expectFocus(.bucket)
        #expect(story.state.text(.bucket) == "acme-exports")
        #expect(story.state.typedSetup.externalID == nil)
        story.press(.escape, .escape)
        story.type("adobe")
        story.press(.enter)
        #expect(story.state.text(.bucket) == "acme-exports")
        #expect(story.state.text(.externalID) == "")
        story.press(.escape)
        story.type("dinmo")
        story.press(.enter, .up)
        #expect(story.state.typedSetup.externalID == Worlds.externalID)
    }

    @Test func shiftTabLeavesTheScreenOnlyFromItsFirstField() {
        var story = Story.dinmo(upTo: .destination)
        story.press(.tab, .tab)
        story.expectFocus(.folder)
        story.press(.backTab, .backTab)
        story.expectFocus(.bucket)
        story.press(.up)
        story.expectFocus(.bucket)
        story.press(.backTab)
        story.expectScreen(.method)
    }

    @Test func tabReachesWhatEnterPassesBy() {
        var story = Story.dinmo(upTo: .destination)
        story.type("acme-exports")
        story.press(.tab)
        story.expectFocus(.region)
        story.press(.tab, .tab)
        story.expectFocus(.name)
        story.press(.tab)
        story.expectFocus(.description)
        story.press(.tab)
        story.expectScreen(.identity)
    }

    @Test func enterStopsAtARegionThatWasNotFound() {
        var story = Story.dinmo(upTo: .destination)
        story.type("acme-exports")
        story.press(.enter)
        story.expectFocus(.folder)
        story.send(
            .regionDiscovered(
                bucket: "acme-exports",
                .failure(LocalizedText(en: "S3 cannot be reached.", fr: "S3 est injoignable."))))
        story.press(.up)
        story.expectFocus(.region)
        story.expectSight("S3 cannot be reached.")
        story.press(.up, .enter)
        story.expectFocus(.region)
        story.type("mars-north-1")
        story.press(.enter)
        story.expectFocus(.region)
        story.expectMessage("mars-north-1")
    }

    @Test func aRegionOfAnotherBucketIsForgotten() {
        var story = Story.dinmo(upTo: .destination)
        story.type("acme-exports")
        story.press(.enter)
        story.regionIs("eu-west-3")
        story.press(.up, .up)
        story.type("2")
        #expect(story.state.typedSetup.region == nil)
        story.press(.enter)
        story.send(.regionDiscovered(bucket: "acme-exports", .success("eu-west-3")))
        #expect(story.state.typedSetup.region == nil)
        story.regionIs("us-east-1")
        #expect(story.state.typedSetup.region == "us-east-1")
    }

    @Test func f2GoesToVisitedStepsOnly() {
        var story = Story.dinmo(upTo: .identity)
        story.press(.function(2))
        story.expectSight("Go to a step")
        #expect(!story.sight().contains("  Hand-over\n"))
        story.press(.up, .up, .enter)
        story.expectScreen(.method)
    }

    @Test func aChangedPlatformChangesTheSteps() {
        var story = Story(Worlds.sandbox())
        story.type("dinmo")
        #expect(story.state.steps.count == 7)
        #expect(story.state.facts[.direction] == "platform-writes")
        story.press(.control("u"))
        story.type("didomi")
        #expect(story.state.facts[.direction] == "customer-reads")
    }

    @Test func theFilterTakesNothingThatMatchesNothing() {
        var story = Story(Worlds.sandbox())
        story.type("didomix")
        story.expectMessage("Nothing in the list begins with “didomix”.")
        #expect(story.state.platform?.id == "didomi")
    }
}

/// Leaving and coming back.
struct LeavingStory {
    @Test func ctrlCAsksAndStayingLosesNothing() {
        var story = Story.dinmo(upTo: .destination)
        story.type("acme")
        story.press(.control("c"))
        story.expectSight("Leave the wizard?")
        story.press(.escape)
        story.type("-exports")
        #expect(story.state.text(.bucket) == "acme-exports")
    }

    @Test func theDraftIsSavedBeforeTheEnd() throws {
        var story = Story.dinmo(upTo: .identity)
        story.press(.control("c"), .enter)
        guard case .saveDraft(let draft)? = story.effects.last else {
            Issue.record("the draft is saved")
            return
        }
        #expect(draft.screen == "identity")
        #expect(draft.setup.bucket == "acme-exports")
        #expect(!story.state.hasEnded)
        story.send(.draftSaved(nil))
        guard case .exit(let text, 130)? = story.effects.last else {
            Issue.record("then it ends")
            return
        }
        #expect(text.contains("The draft is saved"))
    }

    @Test func aDraftThatCannotBeSavedAsksAgain() {
        var story = Story.dinmo(upTo: .identity)
        story.press(.control("c"), .enter)
        story.send(
            .draftSaved(
                LocalizedText(en: "The draft cannot be saved: the disk is full.", fr: "Le disque est plein."))
        )
        story.expectSight("the disk is full")
        #expect(!story.state.hasEnded)
        story.press(.down, .enter)
        #expect(story.state.hasEnded)
    }

    @Test func discardingRemovesTheDraft() {
        var story = Story.dinmo(upTo: .identity)
        story.press(.control("c"), .down, .enter)
        #expect(story.state.hasEnded)
        let discards = story.effects.contains { if case .discardDraft = $0 { true } else { false } }
        #expect(discards)
    }

    @Test func anUnwritableStateFolderIsToldOnce() {
        var story = Story.dinmo(upTo: .destination)
        let problem = LocalizedText(en: "The folder /state cannot be created.", fr: "Impossible.")
        story.send(.draftSaved(problem))
        story.expectSight("The folder /state cannot be created.")
        story.press(.escape)
        story.send(.draftSaved(problem))
        #expect(story.state.overlay == nil)
        story.expectScreen(.destination)
    }

    @Test func everyStepSavesTheDraft() {
        let story = Story.dinmo(upTo: .test)
        let saved = story.effects.compactMap { effect in
            if case .saveDraft(let draft) = effect { draft.screen } else { nil }
        }
        #expect(saved == ["method", "destination", "identity", "policies", "test"])
    }

    @Test func aDraftIsOfferedAndTakenUp() {
        let kept = Story.dinmo(upTo: .policies).state.draft
        var story = Story(Worlds.sandbox())
        story.send(.draftFound(kept))
        story.expectSight("A draft was found: DinMo, acme-exports, at the step “Policies”.")
        story.press(.enter)
        story.expectScreen(.policies)
        #expect(story.state.typedSetup == kept.setup)
        story.back()
        story.expectScreen(.identity)
    }

    @Test func aDraftWithAWrongAnswerOpensThere() {
        var draft = Story.dinmo(upTo: .policies).state.draft
        draft.setup.bucket = "Not Valid"
        var story = Story(Worlds.sandbox())
        story.send(.draftFound(draft))
        story.press(.enter)
        story.expectScreen(.destination)
        #expect(story.state.text(.bucket) == "Not Valid")
    }

    @Test func startingAnewDiscardsTheDraft() {
        var story = Story(Worlds.sandbox())
        story.send(.draftFound(Story.dinmo(upTo: .policies).state.draft))
        story.press(.down, .enter)
        story.expectScreen(.platform)
        #expect(story.state.typedSetup.bucket == "")
        guard case .discardDraft? = story.effects.last else {
            Issue.record("the draft is discarded")
            return
        }
    }

    @Test func anUnusableDraftIsReported() {
        var story = Story(Worlds.sandbox())
        story.send(.draftUnusable(LocalizedText(en: "The draft is damaged. It is kept.", fr: "Endommagé.")))
        story.expectSight("The draft is damaged. It is kept.")
        story.press(.escape)
        story.expectScreen(.platform)
    }

    @Test func aSetupFileOpensOnTheFirstOpenQuestion() {
        var setup = Setup(platform: "dinmo", method: .assumedRole, bucket: "acme-exports", folder: "x")
        setup.tags = [Setup.Tag("team", "data")]
        let story = Story(Worlds.aws(), setup: setup)
        story.expectScreen(.identity)
        story.expectFocus(.externalID)
        #expect(story.state.typedSetup.tags == setup.tags)
    }
}
