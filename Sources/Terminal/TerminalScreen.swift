import CNCurses
import CTerminalGuard
import Glibc
import Wizard

/// The terminal as the wizard's screen: shows frames and says what was typed.
///
/// It draws on /dev/tty, so that standard output stays free for results. Only one may be open at a time.
@MainActor
public final class TerminalScreen {
    /// Rows and columns, as of the last event.
    public private(set) var size: Frame.Size
    /// Whether the terminal shows more than ASCII; decides which set of glyphs a frame may use.
    public let supportsUnicode: Bool

    private let tty: TTY
    private let modes: TerminalModes
    private var painter: FramePainter
    private let multiplexer: ClipboardSequence.Multiplexer
    private var decoder: KeyDecoder
    private var isOpen = true

    /// An Escape key is told from the beginning of another key's bytes by this pause, in milliseconds.
    private static let escapeDelay: Int32 = 25
    /// A pasted text whose end mark is lost ends after this pause, in milliseconds.
    private static let pastePause: Int32 = 1000

    /// Takes the process's terminal.
    ///
    /// - Parameter environment: Where `TERM`, `NO_COLOR`, `TMUX` and `STY` are looked up.
    public init(environment: [String: String]) throws(TerminalError) {
        let encoding = TextEncoding.adoptLocale()
        tty = try TTY.open()
        // Before ncurses, which would take the signals that nobody handles yet.
        let failure = terminal_guard_install(tty.descriptor)
        guard failure == 0 else {
            tty.close()
            throw .noTerminal(reason: String(cString: strerror(failure)))
        }
        do throws(TerminalError) {
            try Self.openCurses(on: tty, type: environment["TERM"] ?? "")
        } catch {
            terminal_guard_restore()
            terminal_guard_uninstall()
            tty.close()
            throw error
        }
        supportsUnicode = encoding == .utf8
        modes = TerminalModes { name in ncurses_capability(name).map { String(cString: $0) } }
        painter = FramePainter(encoding: encoding, environment: environment)
        multiplexer = ClipboardSequence.Multiplexer(environment: environment)
        decoder = KeyDecoder(codes: .ofOpenTerminal())
        size = Frame.Size(columns: Int(ncurses_columns()), rows: Int(ncurses_rows()))
        enter()
    }

    private static func openCurses(on tty: TTY, type: String) throws(TerminalError) {
        guard !type.isEmpty, ncurses_open(type, tty.file) else { throw .unknownType(type) }
        guard ncurses_capability("cup") != nil else { throw .tooSimple(type) }
        guard ncurses_take_keyboard(tty.descriptor, escapeDelay) else {
            throw .noTerminal(reason: String(cString: strerror(errno)))
        }
    }

    /// Shows a frame.
    public func draw(_ frame: Frame) {
        guard isOpen else { return }
        painter.paint(frame, on: size)
    }

    /// Waits until something was typed, the terminal changed, a signal came, or `wake` is readable.
    public func nextEvent(wake: Int32) -> TerminalEvent {
        while true {
            if let event = signalled() ?? typed() { return event }
            switch tty.wait(
                also: [terminal_guard_descriptor(), wake],
                milliseconds: decoder.isPasting ? Self.pastePause : -1)
            {
            case .readable(wake): return .woken
            case .readable: continue
            case .hungUp: return .terminate(SIGHUP)
            case .timedOut:
                if case .paste(let text) = decoder.endPaste() { return .paste(text) }
            }
        }
    }

    /// Asks the terminal to put a text on its clipboard; it never says whether it did.
    ///
    /// - Returns: false when the text is too long for terminals to take.
    public func sendToClipboard(_ text: String) -> Bool {
        guard isOpen, let bytes = ClipboardSequence.bytes(for: text, through: multiplexer) else {
            return false
        }
        tty.write(bytes)
        return true
    }

    /// Gives the terminal back. Happens by itself when the process ends in any other way.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        terminal_guard_restore()
        terminal_guard_uninstall()
        tty.close()
    }

    /// Ends the process by the signal of a `terminate` event, so that its parent sees why it ended.
    public nonisolated static func end(by signal: Int32) -> Never {
        terminal_guard_die(signal)
    }

    private func typed() -> TerminalEvent? {
        while true {
            let code = ncurses_read()
            let input = code == ncurses_nothing ? decoder.pause() : decoder.decode(code)
            switch input {
            case .key(.control("z")): return suspend()
            case .key(let key): return .key(key)
            case .paste(let text): return .paste(text)
            case nil: if code == ncurses_nothing { return nil }
            }
        }
    }

    private func signalled() -> TerminalEvent? {
        let signal = terminal_guard_next_signal()
        switch signal {
        case 0: return nil
        case SIGHUP, SIGINT, SIGTERM: return .terminate(signal)
        case SIGTSTP: return suspend()
        case SIGCONT:
            // Whoever stopped us did not ask, and others may have used the terminal since.
            ncurses_leave()
            return comeBack()
        default: return resized()
        }
    }

    /// Asks for everything to be painted, also at the same size: a window that shrank and grew again meanwhile has
    /// lost what stood at its edges.
    private func resized() -> TerminalEvent {
        size = tty.size() ?? size
        ncurses_resize(Int32(size.rows), Int32(size.columns))
        painter.forget()
        return .resize(size)
    }

    private func suspend() -> TerminalEvent {
        tty.write(modes.leave)
        ncurses_leave()
        terminal_guard_stand_down()
        terminal_guard_stop_job()
        return comeBack()
    }

    /// Takes the terminal from whoever had it meanwhile.
    private func comeBack() -> TerminalEvent {
        ncurses_return()
        enter()
        return resized()
    }

    private func enter() {
        tty.write(modes.enter)
        let fits = modes.restore.withUnsafeBufferPointer { terminal_guard_arm($0.baseAddress, $0.count) == 0 }
        assert(fits, "no terminal's sequences are this long")
    }
}
