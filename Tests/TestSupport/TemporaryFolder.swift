import Foundation

/// A folder of its own for one test; it goes away with its owner.
public final class TemporaryFolder: Sendable {
    /// Its path.
    public let path: String

    /// Makes an empty folder.
    public init() {
        let name = "s3-onboard-test-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.appending(path: name).path
        guard mkdir(path, 0o700) == 0 else {
            fatalError("\(path) cannot be made: \(String(cString: strerror(errno)))")
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The names in it, in order.
    public var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// Writes a file below the folder, and the folders above it.
    ///
    /// - Returns: The file's path.
    @discardableResult
    public func file(_ name: String, _ text: String = "x") throws -> String {
        let file = "\(path)/\(name)"
        let folder = URL(filePath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: file))
        return file
    }

    /// Makes a symbolic link.
    public func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }
}
