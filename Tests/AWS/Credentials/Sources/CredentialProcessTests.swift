import Foundation
import TestSupport
import Testing

@testable import AWS

/// Programs that print credentials, and those that print something else.
struct CredentialProcessTests {
    private func run(_ command: String, environment: [String: String] = ["PATH": "/usr/bin:/bin"])
        async throws -> Credentials
    {
        let plan = try #require(
            try ProcessPlan("p", ["credential_process": command], environment: environment))
        return try await CredentialProcess(plan: plan).credentials()
    }

    private func problem(_ command: String) async throws -> ProcessProblem {
        let failure = await #expect(throws: AWSFailure.self) { try await run(command) }
        guard case .credentials(.process("p", _, let problem)) = failure else {
            throw try #require(failure)
        }
        return problem
    }

    private func output(_ shell: String, seconds: Int = 20) throws -> String {
        let child = ChildProcess(
            command: ["sh", "-c", shell], environment: ["PATH": "/usr/bin:/bin", "NAME": "value"],
            seconds: seconds, maximumOutputBytes: 1000)
        return String(decoding: try child.run().output, as: UTF8.self)
    }

    @Test func itsEnvironmentIsTheWholeOne() throws {
        #expect(try output("echo $NAME") == "value\n")
    }

    @Test func itCanAskNobody() throws {
        #expect(try output("cat; (: </dev/tty) 2>/dev/null && echo terminal; true") == "")
    }

    @Test func itInheritsNothingOpen() throws {
        let file = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        // The last one is the folder that is being listed.
        #expect(try output("ls /proc/self/fd | wc -l") == "4\n")
    }

    @Test func itIgnoresNoSignalThatWeIgnore() throws {
        let before = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, before) }
        #expect(try output("yes 2>/dev/null | head -n 1") == "y\n")
        let line = try output("grep SigIgn /proc/self/status").split(whereSeparator: \.isWhitespace)
        let digits = try #require(line.last)
        let ignored = try #require(UInt64(digits, radix: 16))
        // The C library keeps two real-time signals for itself.
        #expect(ignored & 0x7FFF_FFFF == 0)
    }

    @Test func itIsEndedWithAllThatItStartedWhenItTakesTooLong() throws {
        let folder = TemporaryFolder()
        let path = "\(folder.path)/held"
        #expect(mkfifo(path, 0o600) == 0)
        let held = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        defer { close(held) }
        #expect(throws: ProcessProblem.timedOut(seconds: 1)) {
            try output("sleep 600 > '\(path)' & wait", seconds: 1)
        }
        // The pipe hangs up once nobody holds it any more: a process that was killed ends a moment later.
        var end = pollfd(fd: held, events: 0, revents: 0)
        #expect(poll(&end, 1, 10_000) == 1)
        #expect(end.revents & Int16(POLLHUP) != 0)
    }

    @Test func itMayNotPrintForEver() async throws {
        #expect(try await problem("yes") == .tooMuchOutput(maximumBytes: 64 * 1024))
    }

    @Test func aProgramThatIsNotThereIsNamedWithTheReason() async throws {
        #expect(try await problem("/nonexistent/x") == .cannotStart(errorNumber: ENOENT))
        #expect(try await problem("/etc") == .cannotStart(errorNumber: EACCES))
    }

    @Test func itsEndIsNamedWithItsWordsCleaned() async throws {
        let failed = try await problem(#"sh -c "printf '\033[2Jno\nkey\342\200\256\n' >&2; exit 3""#)
        guard case .failed(3, let words) = failed else { throw failed }
        #expect(words.display == #"\u{1b}[2Jno\u{a}key\u{202e}"#)
        #expect(try await problem("sh -c 'kill -9 $$'") == .failed(status: -9, words: ServerText("")))
        guard case .failed(1, let long) = try await problem("sh -c 'yes word | head -c 9999 >&2; exit 1'")
        else { throw failed }
        #expect(long.raw.utf8.count <= 4096)
        #expect(long.display.unicodeScalars.count <= ServerText.displayLimit)
    }

    @Test(arguments: [
        (#"{"Version": 2}"#, ProcessProblem.version("2")), (#"{"Version": "CANARY"}"#, .version("…")),
        (#"{}"#, .version(nil)), ("[]", .notJSON), ("", .notJSON),
        (#"{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": ""}"#, .member("SecretAccessKey")),
        (
            #"{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "CANARY", "Expiration": "soon"}"#,
            .member("Expiration")
        ),
    ])
    func whatItPrintsWrongIsNamedAndNotShown(output: String, expected: ProcessProblem) async throws {
        let found = try await problem("printf %s '\(output)'")
        #expect(found == expected)
        #expect(!"\(found)".contains("CANARY"))
    }

    @Test func keysThatDoNotEndNeedNoToken() async throws {
        let found = try await run(
            #"printf %s '{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s", "Expiration": null}'"#)
        #expect(found.sessionToken == nil)
        #expect(found.expiration == nil)
        #expect(found.source == .process(profile: "p"))
    }
}
