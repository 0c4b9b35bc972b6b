import Foundation
import Glibc

/// A file that goes away with its owner.
public final class TemporaryFile: Sendable {
    /// Its path.
    public let path: String
    /// Open for reading and writing.
    public let descriptor: Int32

    /// Makes a file of `bytes`.
    public init(bytes: [UInt8] = []) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "s3-onboard-\(UUID().uuidString)").path
        try Data(bytes).write(to: URL(filePath: path))
        descriptor = open(path, O_RDWR | O_CLOEXEC)
    }

    deinit {
        close(descriptor)
        unlink(path)
    }
}
