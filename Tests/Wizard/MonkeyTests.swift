import AWS
import Documents
import Onboarding
import Platforms
import TestSupport
import Testing

@testable import Wizard

/// Random keys, pastes and sizes, always the same for a seed.
struct MonkeyTests {
    private static let steps = 200

    @Test(arguments: 1...8)
    func nothingItDoesBreaksTheWizard(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        var story = Story(seed % 2 == 0 ? Worlds.sandbox() : Worlds.aws())
        var size = Frame.Size(columns: 80, rows: 24)
        for step in 0..<Self.steps {
            let before = story.state
            switch Int.random(in: 0..<40, using: &random) {
            case 0:
                size = Frame.Size(
                    columns: .random(in: 1...120, using: &random), rows: .random(in: 1...40, using: &random))
                story.send(.resize(size))
            case 1, 2: story.paste(Self.pastes.randomElement(using: &random) ?? "")
            case 3...20: story.send(.key(Self.keys.randomElement(using: &random) ?? .enter))
            case 21: answerWaitingEffects(&story)
            default: story.send(.key(.character(Self.characters.randomElement(using: &random) ?? "a")))
            }
            if story.state.hasEnded { story = Story(before.environment) }
            check(story, size: size, seed: seed, step: step)
        }
    }

    private func check(_ story: Story, size: Frame.Size, seed: Int, step: Int) {
        let place: Comment = "seed \(seed), step \(step), screen \(story.state.screen.rawValue)"
        let frame = WizardView.frame(story.state, size)
        #expect(frame.cells.count == size.rows, place)
        #expect(frame.cells.allSatisfy { $0.count == size.columns }, place)
        if let cursor = frame.cursor {
            #expect(cursor.column < size.columns && cursor.row < size.rows, place)
        }
        #expect(!frame.text.contains("Canary"), place)
        #expect(story.state.focusOrder.contains(story.state.focus), place)
        #expect(story.state.steps.contains { $0.id == story.state.screen }, place)
        checkPlan(story.state, place)
        if step.isMultiple(of: 7) { checkBack(story, place) }
    }

    /// No invalid value reaches a policy that can be read, copied or created.
    private func checkPlan(_ state: WizardState, _ place: Comment) {
        guard let plan = state.plan, plan.isComplete, let platform = state.platform else { return }
        let setup = state.validSetup
        let context = RuleContext(platform: platform, method: state.method, setup: setup)
        #expect(Rules.verdict(.bucket, setup.bucket, in: context) != .invalid, place)
        if let id = setup.externalID, !id.isEmpty {
            #expect(Rules.verdict(.externalID, id, in: context) != .invalid, place)
        }
    }

    /// Esc always leads back to the first screen, and the answers stay.
    private func checkBack(_ story: Story, _ place: Comment) {
        var story = story
        let platform = story.state.answers.platform
        let bucket = story.state.text(.bucket)
        for _ in 0..<16 where story.state.screen != .platform || story.state.overlay != nil {
            story.send(.key(.escape))
        }
        #expect(story.state.screen == .platform, place)
        #expect(story.state.answers.platform == platform, place)
        #expect(story.state.text(.bucket) == bucket, place)
    }

    private func answerWaitingEffects(_ story: inout Story) {
        if case .searching(let bucket) = story.state.region {
            story.send(.regionDiscovered(bucket: bucket, .success("eu-west-3")))
        }
        if case .creating(let setup, _) = story.state.role {
            story.send(.roleCreated(setup, .success("arn:aws:iam::111122223333:role/x")))
        }
        if story.state.test.isRunning { story.testEnds([Reports.wrongExternalID], .failed) }
        if story.state.endsWhenSaved { story.send(.draftSaved(nil)) }
    }

    private static let characters = Array("abcABC019-._/:%@ é漢\u{301}{}\"*?rmgp")
    private static let keys: [Key] = [
        .enter, .enter, .enter, .tab, .backTab, .escape, .up, .down, .left, .right, .home, .end, .pageUp,
        .pageDown, .backspace, .delete, .control("u"), .control("w"), .control("f"), .control("f"),
        .control("y"), .control("s"), .control("c"), .function(1), .function(2), .function(9),
    ]
    private static let pastes = [
        "acme-exports", "s3://acme-exports/in/", "arn:aws:iam::111122223333:role/x", Worlds.externalID,
        Worlds.organizationID, "two\nlines", "\u{1B}[2J", "\u{202E}evil", "AKIAQRSTUVWXYZ234567",
        "{\"Version\": 1}",
        String(repeating: "x", count: 3000), "",
    ]
}
