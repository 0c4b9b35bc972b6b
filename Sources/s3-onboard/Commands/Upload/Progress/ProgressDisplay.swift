import Glibc

/// Shows how far an upload is on standard error: a line that is rewritten on a terminal, a new line now and then
/// elsewhere.
struct ProgressDisplay {
    /// How progress is shown.
    enum Style: Hashable {
        /// One line that is rewritten.
        case bar
        /// A line every few seconds.
        case lines
        /// Nothing.
        case hidden
    }

    private let style: Style
    private let line: ProgressLine
    private var drawn = ""
    private var width = 0

    /// The time between two looks, in milliseconds; nil when nobody looks.
    var interval: Int? {
        switch style {
        case .bar: 100
        case .lines: 5000
        case .hidden: nil
        }
    }

    /// Takes standard error.
    init(style: Style, line: ProgressLine) {
        self.style = style
        self.line = line
    }

    /// The style for this run's standard error.
    static func style(quiet: Bool, terminalType: String?) -> Style {
        if quiet { return .hidden }
        // A dumb terminal cannot go back to the beginning of a line.
        guard Console.isTerminal(STDERR_FILENO), let type = terminalType, !["", "dumb"].contains(type) else {
            return .lines
        }
        return .bar
    }

    /// Shows `facts`.
    mutating func show(_ facts: ProgressFacts) {
        switch style {
        case .hidden: return
        case .lines: Console.note(line.sentence(facts))
        case .bar: draw(facts)
        }
    }

    /// Takes the line away, so that something else can be written in its place.
    mutating func clear() {
        guard !drawn.isEmpty else { return }
        drawn = ""
        Console.write(Self.erase, to: STDERR_FILENO)
    }

    private mutating func draw(_ facts: ProgressFacts) {
        let columns = Self.columns
        let text = line.text(facts, columns: columns)
        guard text != drawn || columns != width else { return }
        // The cursor waits at the beginning of the line: when the window becomes narrower and the line is broken,
        // it still stands before all of it. What is typed meanwhile moves it, so each line begins by going back.
        let wipe = columns == width ? "\r" : Self.erase
        Console.write(wipe + text + "\u{1b}[K\r", to: STDERR_FILENO)
        drawn = text
        width = columns
    }

    /// Erases from here to the end of the screen, over all rows that the line may have been broken into.
    private static let erase = "\r\u{1b}[J"

    private static var columns: Int {
        var window = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return 80 }
        return Int(window.ws_col)
    }
}
