import Foundation

/// A server that others wrote, for as long as somebody holds on to it.
///
/// The script prints one line of JSON when it is ready, and ends when its standard input does: so it cannot
/// outlive the tests, however they end.
public final class JudgeServer: @unchecked Sendable {
    /// The line that told that the server is ready.
    public let readiness: Data
    private let process: Process
    private let input: Pipe

    /// Starts a Python script of `Tests/` in the judges' environment and waits until it is ready.
    public init(python script: String, arguments: [String] = []) throws {
        process = Process()
        process.executableURL = try Judge.interpreter()
        process.arguments = [Judge.root.appending(path: "Tests/\(script)").path] + arguments
        input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) {
            line += byte
        }
        guard !line.isEmpty else {
            throw Judge.Failure(description: "\(script) ended before it was ready.")
        }
        readiness = line
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
