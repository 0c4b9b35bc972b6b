import Documents
import Onboarding
import Terminal
import Wizard

/// One run of the wizard: events in, frames out, effects to the runner. All thinking is the reducer's.
@MainActor
final class WizardSession {
    /// How a run ended.
    enum End {
        case exit(text: String, status: Int32)
        /// A signal that asked the program to end; the draft is saved by then.
        case signal(Int32)
    }

    private let screen: TerminalScreen
    private let inbox: Inbox
    private let runner: EffectRunner
    private var state: WizardState

    /// Takes the terminal and shows nothing yet.
    init(
        world: World, catalog: Catalog, setup: Setup?, language: Language
    ) throws(TerminalError) {
        let variables = ProcessEnvironment.variables
        screen = try TerminalScreen(environment: variables)
        inbox = Inbox()
        let environment = world.wizardEnvironment(
            catalog, language: language, glyphs: screen.supportsUnicode ? .unicode : .ascii)
        let drafts =
            environment.keepsDrafts
            ? DraftStore(environment: variables, homeDirectory: HomeDirectory.path(variables)) : nil
        runner = EffectRunner(world: world, catalog: catalog, drafts: drafts, inbox: inbox)
        state =
            setup.map { WizardState(environment: environment, setup: $0) }
            ?? WizardState(environment: environment)
        _ = WizardReducer.reduce(&state, .resize(screen.size))
        if setup == nil, let found = runner.findDraft() { _ = WizardReducer.reduce(&state, found) }
        _ = WizardReducer.reduce(&state, .leftoversFound(runner.findLeftovers()))
    }

    /// Runs until the person is done.
    func run() -> End {
        defer { screen.close() }
        while true {
            screen.draw(WizardView.frame(state, screen.size))
            for event in nextEvents() {
                switch event {
                case .wizard(let event):
                    if let end = take(event) { return end }
                case .terminate(let signal):
                    runner.endAll(saving: state.draft)
                    return .signal(signal)
                }
            }
        }
    }

    private enum Occurrence {
        case wizard(WizardEvent)
        case terminate(Int32)
    }

    private func nextEvents() -> [Occurrence] {
        switch screen.nextEvent(wake: inbox.descriptor) {
        case .key(let key): [.wizard(.key(key))]
        case .paste(let text): [.wizard(.paste(text))]
        case .resize(let size): [.wizard(.resize(size))]
        case .woken: inbox.take().map(Occurrence.wizard)
        case .terminate(let signal): [.terminate(signal)]
        }
    }

    private func take(_ event: WizardEvent) -> End? {
        for effect in WizardReducer.reduce(&state, event) {
            switch effect {
            case .copy(let text):
                let sent = screen.sendToClipboard(text)
                _ = take(.copied(sent ? nil : SessionSentences.tooLongForClipboard))
            case .exit(let text, let status):
                runner.endAll(saving: nil)
                return .exit(text: text, status: status)
            default:
                runner.carryOut(effect)
            }
        }
        return nil
    }
}
