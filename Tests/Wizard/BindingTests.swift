import Documents
import Testing

@testable import Wizard

/// The help line and F1 show the keys that work, and only those.
struct BindingTests {
    /// One state for each kind of screen.
    static let states: [(name: String, story: Story)] = {
        var failed = Story.dinmo(upTo: .test)
        failed.testEnds([Reports.passed(.endpoint), Reports.wrongExternalID], .failed)
        var passed = Story.dinmo(upTo: .test)
        passed.testEnds(Reports.dinmoPassed, .passed)
        var wrong = Story.dinmo(upTo: .destination)
        wrong.type("ACME")
        var asking = Story.dinmo(upTo: .identity)
        asking.press(.control("c"))
        var help = Story.dinmo(upTo: .identity)
        help.press(.function(1))
        return [
            ("platform", Story(Worlds.sandbox())), ("method", .dinmo(upTo: .method)),
            ("destination", .dinmo(upTo: .destination)), ("wrong bucket", wrong),
            ("identity", .dinmo(upTo: .identity)), ("policies", .dinmo(upTo: .policies)),
            ("policies on AWS", .dinmo(upTo: .policies, in: Worlds.aws())),
            ("test running", .dinmo(upTo: .test)), ("test failed", failed), ("test passed", passed),
            ("hand-over", .dinmo(upTo: .handover)), ("question", asking), ("help", help),
        ]
    }()

    @Test(arguments: states.indices)
    func everyKeyThatIsShownDoesSomething(index: Int) {
        let (name, story) = Self.states[index]
        for binding in LiveBindings.of(story.state) where binding.label != nil {
            for key in binding.keys {
                var tried = story
                let effectsBefore = tried.effects.count
                tried.press(key)
                let moved =
                    tried.sight() != story.sight() || tried.effects.count > effectsBefore
                    || tried.state.hasEnded
                #expect(moved, "\(key) on \(name)")
            }
        }
    }

    @Test(arguments: states.indices)
    func noKeyIsBoundTwice(index: Int) {
        let keys = LiveBindings.of(Self.states[index].story.state).flatMap(\.keys)
        #expect(keys.count == Set(keys).count, "\(Self.states[index].name): \(keys)")
    }

    @Test(arguments: states.indices)
    func theWayOutAlwaysWorks(index: Int) {
        let keys = LiveBindings.of(Self.states[index].story.state).flatMap(\.keys)
        #expect(keys.contains(.escape))
        #expect(keys.contains(.control("c")))
    }

    @Test(arguments: states.indices, [(40, 10), (60, 20), (80, 24)])
    func theHelpLineFitsAndKeepsF1(index: Int, size: (columns: Int, rows: Int)) {
        let state = Self.states[index].story.state
        let rows = size.rows >= 18 ? 2 : 1
        let lines = HelpLineView.lines(state, width: size.columns - 2, rows: rows)
        #expect(lines.count <= rows)
        if size.columns >= 60 {
            #expect(lines.allSatisfy { $0.columns <= size.columns - 2 })
            let hasHelp = LiveBindings.of(state).contains { $0.action == .explain }
            #expect(!hasHelp || lines.contains { $0.text.contains("F1") }, "\(lines.map(\.text))")
        }
    }

    @Test func aQuestionMarkIsTypedWhereTextCanBe() {
        var story = Story.dinmo(upTo: .destination)
        story.type("?")
        #expect(story.state.text(.bucket) == "?")
        #expect(story.state.overlay == nil)
        var policies = Story.dinmo(upTo: .policies)
        policies.type("?")
        #expect(policies.state.overlay?.kind == .help)
    }

    @Test func keysHaveNamesInBothLanguages() {
        #expect(Key.control("f").name(.fr) == "Ctrl-F")
        #expect(Key.escape.name(.en) == "Esc")
        #expect(Key.escape.name(.fr) == "Échap")
        #expect(Key.backTab.name(.fr) == "Maj-Tab")
        #expect(Key.function(2).name(.en) == "F2")
        #expect(Key.character(" ").name(.fr) == "Espace")
    }

    @Test(arguments: states.indices)
    func everyScreenStaysShort(index: Int) {
        let (name, story) = Self.states[index]
        guard story.state.overlay == nil, !story.state.screen.hasContent else { return }
        let screen = story.state.currentScreen
        var words = [screen?.title, screen?.introduction].compactMap { $0 }.map { story.state.say($0) }
        for field in story.state.fields {
            words.append(story.state.say(field.label))
            if story.state.focusedField == field {
                words += AdviceText.sentences(field, in: story.state).map(story.state.say)
            }
        }
        let count = words.joined(separator: " ").split(separator: " ").count
        #expect(count <= 60, "\(name): \(count) words")
    }
}
