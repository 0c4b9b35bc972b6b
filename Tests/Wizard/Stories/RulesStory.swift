import Testing

@testable import Wizard

/// The live checklist.
struct RulesStory {
    private func marks(_ story: Story) -> [String: Frame.Style] {
        guard let field = story.state.focusedField else { return [:] }
        let lines = ChecklistView.lines(field, story.state, width: 60)
        return Dictionary(
            lines.compactMap { line in line.spans.count == 2 ? (line.spans[1].text, line.spans[0].style) : nil
            },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func neutralThenRedThenGreen() {
        var story = Story.dinmo(upTo: .destination)
        #expect(Set(marks(story).values) == [.dim])
        story.type("Acme")
        #expect(marks(story)[" Lower case"] == .text)
        #expect(marks(story)[" 3 to 63 characters"] == .good)
        story.press(.enter)
        story.expectFocus(.bucket)
        #expect(marks(story)[" Lower case"] == .bad)
        story.press(.control("f"))
        #expect(marks(story)[" Lower case"] == .good)
    }

    @Test func aRuleThatGoesWithoutSayingIsListedOnceBroken() {
        var story = Story.dinmo(upTo: .destination)
        story.type("192.168.5.4")
        story.expectRule("bucket.ip-address")
        #expect(marks(story).keys.contains { $0.contains("IP address") })
        story.press(.control("u"))
        story.type("acme")
        #expect(!marks(story).keys.contains { $0.contains("IP address") })
    }

    @Test func theWrongCharacterIsMarkedWhereItStands() {
        var story = Story.dinmo(upTo: .destination)
        story.type("acme_exports")
        story.expectRule("bucket.characters", at: 4)
        let rows = story.sight().split(separator: "\n").map(String.init)
        let line = rows.firstIndex { $0.contains("[acme_exports") }
        #expect(line.map { rows[$0 + 1].hasPrefix("      ▔ ") } == true, "\(rows)")
    }

    @Test func theMarkFollowsWideCharacters() {
        var story = Story.dinmo(upTo: .destination)
        story.press(.tab, .tab, .tab)
        story.expectFocus(.name)
        story.type("漢字")
        let frame = WizardView.frame(story.state, Frame.Size(columns: 80, rows: 24))
        #expect(frame.cursor?.column == 1 + 1 + 4)
    }

    @Test func aLongValueScrollsWithItsCursor() {
        var story = Story.dinmo(upTo: .identity)
        story.type("0123456789012345678901234567890123456789012345678901234567890123456789-end")
        story.expectSight("-end")
        #expect(!story.sight().contains("[0123456789"))
        story.press(.home)
        story.expectSight("[0123456789")
        let frame = WizardView.frame(story.state, Frame.Size(columns: 80, rows: 24))
        #expect(frame.cursor?.column == 2)
    }

    @Test func ctrlFFillsOnlyWhatIsEmpty() {
        var story = Story.dinmo(upTo: .destination)
        story.type("mine")
        story.press(.control("f"))
        #expect(story.state.text(.bucket) == "mine")
        story.press(.control("u"), .control("f"))
        #expect(story.state.text(.bucket) == "acme-exports")
    }

    @Test func noInvalidValueReachesAPolicyThatIsRead() {
        var story = Story.dinmo(upTo: .policies)
        story.press(.escape, .escape)
        story.expectFocus(.bucket)
        story.type("/*\",\"x")
        story.press(.function(2), .down, .down, .enter)
        story.expectScreen(.policies)
        story.press(.right)
        story.expectSight("‹bucket›")
        story.expectSight("Still to answer: Bucket.")
        #expect(story.state.plan?.isComplete == false)
        #expect(!story.state.needsRoleCreated)
    }
}

/// The preview beside the form.
struct PreviewStory {
    private func styles(_ story: Story, _ style: Frame.Style) -> String {
        story.state.preview.lines.flatMap(PreviewPane.spans).filter { $0.style == style }.map(\.text).joined()
    }

    @Test func followsEveryKeyAndMarksIt() {
        var story = Story.dinmo(upTo: .destination)
        #expect(styles(story, .blank) == "‹bucket›‹bucket›")
        story.type("acm")
        #expect(styles(story, .blank) == "")
        story.type("e")
        #expect(styles(story, .changed) == "ee")
        story.press(.left)
        #expect(styles(story, .changed) == "")
    }

    @Test func aDeletionIsSeenToo() {
        var story = Story.dinmo(upTo: .destination)
        story.type("acme")
        story.press(.backspace)
        #expect(styles(story, .changed).count == 2)
    }

    @Test func aFolderNarrowsThePolicy() {
        var story = Story.dinmo(upTo: .destination)
        story.type("acme-exports")
        story.press(.enter)
        story.type("in")
        #expect(story.state.preview.lines.contains { $0.text.contains("arn:aws:s3:::acme-exports/in/*") })
    }

    @Test func anotherPolicyStartsUnmarked() {
        let story = Story.dinmo(upTo: .identity)
        #expect(story.state.preview.lines.contains { $0.text.contains("sts:AssumeRole") })
        #expect(styles(story, .changed) == "")
    }
}
