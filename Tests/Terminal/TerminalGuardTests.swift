import CTerminalGuard
import Glibc
import Testing

/// Both ends of a terminal of our own.
private struct PseudoTerminal {
    let master: Int32
    let terminal: Int32

    /// TIOCSPTLCK and TIOCGPTPEER of ioctl_tty(2), which Swift cannot import.
    private static let setLock: UInt = 0x4004_5431
    private static let openTerminal: UInt = 0x5441

    init() throws {
        // What nobody has written yet must read as nothing.
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
        var locked: Int32 = 0
        try #require(master >= 0 && ioctl(master, Self.setLock, &locked) == 0)
        terminal = ioctl(master, Self.openTerminal, O_RDWR | O_NOCTTY)
        try #require(terminal >= 0)
    }

    var modes: termios {
        var modes = termios()
        tcgetattr(terminal, &modes)
        return modes
    }

    /// What the terminal's person would have seen since the last time.
    func shown() -> String {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(master, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    func close() {
        Glibc.close(terminal)
        Glibc.close(master)
    }
}

/// One after the other: there is one guard in a process, as there is one terminal.
@Suite(.serialized) struct TerminalGuardTests {
    private static let restore = Array("\u{1b}[?1049l".utf8)

    private func guarded(_ body: (PseudoTerminal) throws -> Void) throws {
        let pseudo = try PseudoTerminal()
        defer { pseudo.close() }
        try #require(terminal_guard_install(pseudo.terminal) == 0)
        defer { terminal_guard_uninstall() }
        try body(pseudo)
    }

    private func handler(of signal: Int32) -> UInt {
        var action = sigaction()
        sigaction(signal, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: UInt.self)
    }

    @Test func whatWasRememberedComesBackOnce() throws {
        try guarded { pseudo in
            let before = pseudo.modes
            var changed = before
            changed.c_lflag &= ~tcflag_t(ECHO | ICANON)
            tcsetattr(pseudo.terminal, TCSANOW, &changed)
            #expect(terminal_guard_arm(Self.restore, Self.restore.count) == 0)

            terminal_guard_restore()
            #expect(pseudo.shown() == "\u{1b}[?1049l")
            #expect(pseudo.modes.c_lflag == before.c_lflag)
            terminal_guard_restore()
            #expect(pseudo.shown() == "")
        }
    }

    @Test func whatWasTypedAheadIsNotLeftToTheShell() throws {
        try guarded { pseudo in
            var changed = pseudo.modes
            changed.c_lflag &= ~tcflag_t(ECHO | ICANON)
            tcsetattr(pseudo.terminal, TCSANOW, &changed)
            #expect(write(pseudo.master, "wJalrXUtnFEMI", 13) == 13)
            var typed = pollfd(fd: pseudo.terminal, events: Int16(POLLIN), revents: 0)
            try #require(poll(&typed, 1, 10_000) == 1)
            #expect(terminal_guard_arm(Self.restore, Self.restore.count) == 0)

            terminal_guard_restore()
            var waiting: Int32 = -1
            #expect(ioctl(pseudo.terminal, UInt(FIONREAD), &waiting) == 0)
            #expect(waiting == 0)
        }
    }

    @Test func withoutBytesTheModesComeBack() throws {
        try guarded { pseudo in
            let before = pseudo.modes
            var changed = before
            changed.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(pseudo.terminal, TCSANOW, &changed)
            terminal_guard_restore()
            #expect(pseudo.modes.c_lflag == before.c_lflag)
            #expect(pseudo.shown() == "")
        }
    }

    @Test func afterStandingDownNothingIsWritten() throws {
        try guarded { pseudo in
            #expect(terminal_guard_arm(Self.restore, Self.restore.count) == 0)
            terminal_guard_stand_down()
            terminal_guard_restore()
            #expect(pseudo.shown() == "")
        }
    }

    @Test func bytesThatDoNotFitAreRefused() throws {
        try guarded { _ in
            #expect(terminal_guard_arm([UInt8](repeating: 0, count: 4096), 4096) == -1)
        }
    }

    @Test(arguments: [SIGHUP, SIGINT, SIGTERM, SIGCONT, SIGTSTP, SIGWINCH])
    func aSignalWakesAndIsTakenOnce(signal: Int32) throws {
        try guarded { _ in
            var waiting = pollfd(fd: terminal_guard_descriptor(), events: Int16(POLLIN), revents: 0)
            #expect(poll(&waiting, 1, 0) == 0)
            kill(getpid(), signal)
            #expect(poll(&waiting, 1, 10_000) == 1)
            #expect(terminal_guard_next_signal() == signal)
            #expect(terminal_guard_next_signal() == 0)
        }
    }

    @Test func theRequestToEndIsTakenFirst() throws {
        try guarded { _ in
            for signal in [SIGWINCH, SIGTERM] { kill(getpid(), signal) }
            var arrivals: UInt64 = 0
            while arrivals < 2 {
                var waiting = pollfd(fd: terminal_guard_descriptor(), events: Int16(POLLIN), revents: 0)
                try #require(poll(&waiting, 1, 10_000) == 1)
                var count: UInt64 = 0
                read(terminal_guard_descriptor(), &count, MemoryLayout.size(ofValue: count))
                arrivals += count
            }
            #expect(terminal_guard_next_signal() == SIGTERM)
            #expect(terminal_guard_next_signal() == SIGWINCH)
        }
    }

    @Test func whatWasIgnoredStaysIgnored() throws {
        signal(SIGHUP, SIG_IGN)
        defer { signal(SIGHUP, SIG_DFL) }
        try guarded { _ in
            #expect(handler(of: SIGHUP) == unsafeBitCast(SIG_IGN, to: UInt.self))
        }
    }

    @Test func theSignalsGoBackToWhomTheyBelonged() throws {
        let signals = [SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH, SIGSEGV, SIGILL, SIGTRAP, SIGABRT]
        let before = signals.map(handler)
        try guarded { _ in
            for (signal, earlier) in zip(signals, before) { #expect(handler(of: signal) != earlier) }
        }
        #expect(signals.map(handler) == before)
    }
}
