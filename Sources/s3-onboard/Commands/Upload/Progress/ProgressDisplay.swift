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
    private var isVisible = false
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

    /// Takes the line away, and what somebody typed over it, so that something else can be written in its place.
    mutating func clear() {
        guard style == .bar else { return }
        isVisible = false
        Console.write(Self.erase, to: STDERR_FILENO)
    }

    /// Puts the line back below what was written.
    mutating func restore() {
        guard style == .bar, !isVisible, !drawn.isEmpty else { return }
        isVisible = true
        Console.write(drawn + Self.end, to: STDERR_FILENO)
    }

    private mutating func draw(_ facts: ProgressFacts) {
        let columns = Self.columns
        let text = line.text(facts, columns: columns)
        guard text != drawn || columns != width || !isVisible else { return }
        // The cursor waits at the beginning of the line: when the window becomes narrower and the line is broken,
        // it still stands before all of it. What is typed meanwhile moves it, so each line begins by going back.
        let wipe = columns == width ? "\r" : Self.erase
        Console.write(wipe + text + Self.end, to: STDERR_FILENO)
        drawn = text
        isVisible = true
        width = columns
    }

    /// Erases from here to the end of the screen, over all rows that the line may have been broken into.
    private static let erase = "\r\u{1b}[J"
    /// Erases the rest of the line and goes back to its beginning.
    private static let end = "\u{1b}[K\r"

    private static var columns: Int {
        var window = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return 80 }
        return Int(window.ws_col)
    }
}
