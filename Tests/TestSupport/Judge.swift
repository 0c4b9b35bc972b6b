import Foundation

/// Runs programs that others wrote, so that our own misunderstandings cannot agree with each other.
public enum Judge {
    /// Why a judge gave no verdict.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// The repository's root.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs a Python script of `Tests/` in the judges' environment with `input` on standard input.
    ///
    /// - Returns: What it printed.
    /// - Throws: `Failure` when the environment is missing (run `.ci/setup`) or the script fails.
    public static func python(_ script: String, input: Data = Data()) throws -> Data {
        try run(interpreter(), [root.appending(path: "Tests/\(script)").path], input: input)
    }

    /// The judges' own Python.
    ///
    /// - Throws: `Failure` when the environment is missing.
    public static func interpreter() throws -> URL {
        let python = root.appending(path: ".ci/python/bin/python")
        guard FileManager.default.isExecutableFile(atPath: python.path) else {
            throw Failure(description: "The judges are not installed: run .ci/setup first.")
        }
        return python
    }

    /// Runs `program` to its end.
    public static func run(_ program: URL, _ arguments: [String], input: Data = Data()) throws -> Data {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        let inputPipe = Pipe()
        let outputPipe = Pipe()
        let errors = try TemporaryFile()
        process.standardInput = inputPipe
        process.standardOutput = outputPipe
        process.standardError = FileHandle(fileDescriptor: errors.descriptor)
        try process.run()
        // A thread of its own feeds the judge, so that a full pipe on either side cannot stop both.
        let feeder = Thread {
            // A judge that ends early must fail its own test, not end all of them by SIGPIPE.
            var brokenPipe = sigset_t()
            sigemptyset(&brokenPipe)
            sigaddset(&brokenPipe, SIGPIPE)
            pthread_sigmask(SIG_BLOCK, &brokenPipe, nil)
            try? inputPipe.fileHandleForWriting.write(contentsOf: input)
            try? inputPipe.fileHandleForWriting.close()
        }
        feeder.start()
        let output = try outputPipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let words = (try? String(contentsOfFile: errors.path, encoding: .utf8)) ?? ""
            throw Failure(
                description: "\(program.lastPathComponent) ended with \(process.terminationStatus): \(words)")
        }
        return output
    }
}
