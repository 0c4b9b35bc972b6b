import Documents
import Onboarding
import Platforms

/// Everything the wizard knows at one moment. Only ``WizardReducer`` changes it.
public struct WizardState: Sendable {
    /// What has the focus.
    enum Focus: Hashable, Sendable {
        /// A field of the form.
        case field(AnswerKey)
        /// The screen's own content: the policy, the rungs, the values to hand over.
        case content
    }

    /// The facts from outside.
    public let environment: WizardEnvironment
    /// The screen that is shown.
    public internal(set) var screen: ScreenID = .platform
    /// Set once the wizard has ended: nothing is drawn or reduced any more.
    public internal(set) var hasEnded = false

    var answers = Answers() { didSet { memo = Memo() } }
    /// What follows from the answers.
    private(set) var memo = Memo()
    /// The setup that the wizard started from: what it does not ask for is kept.
    var given: Setup?
    var focus: Focus = .field(.platform)
    /// Screens that were reached; F2 goes back to any of them.
    var visited: Set<ScreenID> = [.platform]
    /// What was typed to filter the list that has the focus.
    var filter = TextInput()
    /// The terminal's size, which decides how far a page is.
    var size = Frame.Size(columns: 80, rows: 24)
    var overlay: Overlay? { didSet { if overlay == nil { openNextOverlay() } } }
    /// Opened as soon as the other one is answered.
    var nextOverlay: Overlay?
    var message: Message?
    var region = RegionDiscovery.idle
    var preview = Preview()
    var policies = PoliciesState() { didSet { memo = Memo() } }
    var role = RoleState.unknown
    var test = TestState()
    var handOver = HandOverState()
    /// Set while the draft is being saved before the end.
    var endsWhenSaved = false
    var draftSaving = DraftSaving.ordinary
    /// The files that were written, for the last words.
    var writtenPaths: [String] = []

    /// Starts on the first screen.
    public init(environment: WizardEnvironment) {
        self.environment = environment
        refresh()
    }

    private mutating func openNextOverlay() {
        guard let next = nextOverlay else { return }
        nextOverlay = nil
        overlay = next
    }

    /// Starts with the answers of a setup, on the first screen that still needs one.
    public init(environment: WizardEnvironment, setup: Setup) {
        self.init(environment: environment)
        take(setup)
        visitAnsweredScreens()
    }
}

/// One line for the person, above the help line.
struct Message: Hashable, Sendable {
    let text: LocalizedText
    let style: Frame.Style

    init(_ text: LocalizedText, _ style: Frame.Style = .text) {
        self.text = text
        self.style = style
    }
}

/// What is known of the bucket's region.
enum RegionDiscovery: Hashable, Sendable {
    case idle
    case searching(bucket: String)
    case found(bucket: String, region: String)
    case failed(bucket: String, reason: LocalizedText)
}

/// What a saved draft, or one that cannot be saved, is worth telling.
enum DraftSaving: Hashable, Sendable {
    /// Saved at each step, silently.
    case ordinary
    /// The person asked for it and wants to know.
    case asked
    /// It failed, which was said: once is enough.
    case failedBefore
}

/// How the policies are being read.
struct PoliciesState: Hashable, Sendable {
    /// Which tab is open, counted from 0.
    var tab = 0
    /// The form in which they are shown.
    var form = RenderingForm.json
    /// How many lines are scrolled away above.
    var offset = 0
    /// How closely the policies follow the document.
    var followsDocument = false
    /// Whether they are printed when the wizard ends.
    var printsAtEnd = false
}

/// What is known of the role in the sandbox, which this program creates itself.
enum RoleState: Hashable, Sendable {
    case unknown
    case creating(Setup, thenTest: Bool)
    case created(Setup)
}

/// How the hand-over is being read.
struct HandOverState: Hashable, Sendable {
    /// The marked value, counted from 0.
    var marked = 0
    /// How many lines are scrolled away above.
    var offset = 0
}
