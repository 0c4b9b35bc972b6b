import AWS
import Documents
import Onboarding
import Platforms
import Testing

@testable import Wizard

/// Plays a person at the wizard: keys in, and what the person then sees.
///
/// It answers no effect by itself; a story says what comes back, as the world would.
struct Story {
    var state: WizardState
    /// Every effect so far, the latest last.
    private(set) var effects: [WizardEffect] = []
    /// How many keys were pressed that are no payload.
    private(set) var extraKeys = 0

    init(_ environment: WizardEnvironment) {
        state = WizardState(environment: environment)
    }

    init(_ environment: WizardEnvironment, setup: Setup) {
        state = WizardState(environment: environment, setup: setup)
    }

    // MARK: What a person does

    mutating func send(_ event: WizardEvent) {
        effects += WizardReducer.reduce(&state, event)
    }

    /// Presses a key that is no payload.
    mutating func press(_ keys: Key...) {
        for key in keys {
            extraKeys += 1
            send(.key(key))
        }
    }

    /// Types an answer.
    mutating func type(_ text: String) {
        for character in text { send(.key(.character(character))) }
    }

    mutating func paste(_ text: String) {
        send(.paste(text))
    }

    mutating func back() {
        press(.escape)
    }

    // MARK: What the world answers

    mutating func regionIs(_ region: String) {
        send(.regionDiscovered(bucket: state.text(.bucket), .success(region)))
    }

    mutating func roleIsCreated(_ arn: String) {
        guard case .createRole(let setup, _)? = effects.last(where: { $0.isCreateRole }) else {
            Issue.record("nobody asked for a role")
            return
        }
        send(.roleCreated(setup, .success(arn)))
    }

    mutating func test(_ event: TestEvent) {
        send(.test(run: state.test.run, event))
    }

    // MARK: What is expected

    func expectScreen(_ screen: ScreenID, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(state.screen == screen, sourceLocation: sourceLocation)
    }

    func expectFocus(_ key: AnswerKey, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(state.focus == .field(key), sourceLocation: sourceLocation)
    }

    /// The rule `id` complains of the focused field, at the character `position`, counted from 0.
    func expectRule(_ id: String, at position: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation)
    {
        let findings = state.focusedField.map { state.checks($0).compactMap(\.finding) } ?? []
        let finding = findings.first { $0.rule == id }
        #expect(finding != nil, "found \(findings.map(\.rule))", sourceLocation: sourceLocation)
        if let position { #expect(finding?.range?.lowerBound == position, sourceLocation: sourceLocation) }
    }

    /// The message line says this.
    func expectMessage(_ part: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let message = MessageView.lines(state, width: 500).map(\.text).joined(separator: " ")
        #expect(message.contains(part), sourceLocation: sourceLocation)
    }

    /// The frame shows this, perhaps broken over rows.
    func expectSight(
        _ part: String, columns: Int = 80, rows: Int = 24, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let text = sight(columns: columns, rows: rows)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains(part) || words.contains(part), "\(text)", sourceLocation: sourceLocation)
    }

    /// The frame as text.
    func sight(columns: Int = 80, rows: Int = 24) -> String {
        WizardView.frame(state, Frame.Size(columns: columns, rows: rows)).text
    }
}

extension WizardEffect {
    var isCreateRole: Bool {
        if case .createRole = self { true } else { false }
    }

    var isRunTest: Bool {
        if case .runTest = self { true } else { false }
    }
}

extension Frame {
    /// The rows as text, without the blanks at their ends.
    var text: String {
        cells.map { row in
            let text = String(row.compactMap(\.character))
            return String(text.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n") + "\n"
    }
}
