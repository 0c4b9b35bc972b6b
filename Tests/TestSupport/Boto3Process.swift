import Foundation

/// The one process in which boto3 runs; starting it takes a second, so all tests share it.
final class Boto3Process: @unchecked Sendable {
    private let lock = NSLock()
    // All of these are used under the lock alone.
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// The process, or why there is none.
    static let shared = Result { try Boto3Process() }

    private init() throws {
        process.executableURL = try Judge.interpreter()
        process.arguments = [Judge.root.appending(path: "Tests/Judges/boto3_session.py").path]
        // Nothing of this machine's own AWS configuration may take part.
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "AWS_EC2_METADATA_DISABLED": "true",
        ]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    /// Sends one call and waits for what came of it. The process ends with this one, when its input does.
    func exchange(_ call: [String: Any]) throws -> Boto3Answer {
        var line = try JSONSerialization.data(withJSONObject: call)
        line.append(UInt8(ascii: "\n"))
        // One line is answered with one line: nothing follows it until the next is sent.
        return try lock.withLock {
            try input.fileHandleForWriting.write(contentsOf: line)
            var answer = Data()
            while answer.last != UInt8(ascii: "\n") {
                let piece = output.fileHandleForReading.availableData
                guard !piece.isEmpty else { throw Judge.Failure(description: "boto3 ended early") }
                answer.append(piece)
            }
            return try Boto3Answer(json: answer)
        }
    }
}
