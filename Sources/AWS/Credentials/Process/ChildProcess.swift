import CSpawn
import Glibc

/// Runs a program without a shell and without a terminal, and collects what it writes.
struct ChildProcess {
    /// What came of it.
    struct Outcome {
        /// Its exit status, or minus the number of the signal that ended it.
        let status: Int32
        let output: [UInt8]
        /// The beginning of what it wrote to standard error.
        let words: [UInt8]
    }

    /// More words than this help nobody.
    private static let maximumWordBytes = 4096
    private static let pollMilliseconds: Int32 = 20

    /// The program, looked up in the `PATH`, and its arguments.
    let command: [String]
    let environment: [String: String]
    /// The longest that it may run.
    let seconds: Int
    let maximumOutputBytes: Int

    /// Runs it to its end; blocks the thread.
    func run() throws(ProcessProblem) -> Outcome {
        guard let output = PipeEnds(), let errors = PipeEnds() else {
            throw .cannotStart(errorNumber: errno)
        }
        var child = pid_t()
        let result = Self.spawn(&child, command, environment, output: output, errors: errors)
        output.closeWriting()
        errors.closeWriting()
        guard result == 0 else { throw .cannotStart(errorNumber: result) }
        do throws(ProcessProblem) {
            return try collect(child, output, errors)
        } catch {
            // It leads a session of its own, so nobody else is in its group.
            kill(-child, SIGKILL)
            waitpid(child, nil, 0)
            throw error
        }
    }

    private func collect(_ child: pid_t, _ output: PipeEnds, _ errors: PipeEnds) throws(ProcessProblem)
        -> Outcome
    {
        let end = ContinuousClock.now + .seconds(seconds)
        var written: [UInt8] = []
        var words: [UInt8] = []
        var open = [output.reading, errors.reading]
        var status: Int32 = 0
        while true {
            guard ContinuousClock.now < end else { throw .timedOut(seconds: seconds) }
            if open.isEmpty {
                if waitpid(child, &status, WNOHANG) == child { break }
                usleep(UInt32(Self.pollMilliseconds) * 1000)
                continue
            }
            var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&waiting, nfds_t(waiting.count), Self.pollMilliseconds) > 0 else { continue }
            for ready in waiting where ready.revents != 0 {
                let piece = Self.read(ready.fd)
                if piece.isEmpty { open.removeAll { $0 == ready.fd } }
                if ready.fd == output.reading { written += piece } else { words += piece }
            }
            guard written.count <= maximumOutputBytes else {
                throw .tooMuchOutput(maximumBytes: maximumOutputBytes)
            }
            words = Array(words.prefix(Self.maximumWordBytes))
        }
        // The low seven bits are the signal, the next eight the status (wait(2)).
        let signal = status & 0x7F
        return Outcome(status: signal == 0 ? (status >> 8) & 0xFF : -signal, output: written, words: words)
    }

    private static func read(_ descriptor: Int32) -> [UInt8] {
        var piece = [UInt8](repeating: 0, count: 4096)
        let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        return Array(piece.prefix(max(0, count)))
    }

    /// Without a controlling terminal nothing that the program asks can disturb a screen.
    private static func spawn(
        _ child: inout pid_t, _ command: [String], _ environment: [String: String], output: PipeEnds,
        errors: PipeEnds
    ) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The signals that this program ignores or blocks are none of the other's concern.
        var ordinary = sigset_t()
        sigemptyset(&ordinary)
        for number in SIGHUP...SIGSYS { sigaddset(&ordinary, number) }
        posix_spawnattr_setsigdefault(&attributes, &ordinary)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(
            &attributes,
            spawn_in_new_session | Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        let variables = environment.map { "\($0.key)=\($0.value)" }
        return withCStrings(command) { arguments in
            withCStrings(variables) { variables in
                posix_spawnp(&child, command[0], &actions, &attributes, arguments, variables)
            }
        }
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let strings = texts.map { strdup($0) }
        defer {
            for string in strings { free(string) }
        }
        return body(strings + [nil])
    }
}

/// A pipe; both ends are closed when nobody holds on to it.
private final class PipeEnds {
    let reading: Int32
    private(set) var writing: Int32

    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        reading = ends[0]
        writing = ends[1]
    }

    deinit {
        close(reading)
        closeWriting()
    }

    func closeWriting() {
        if writing >= 0 { close(writing) }
        writing = -1
    }
}
