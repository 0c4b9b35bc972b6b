import Foundation
import TestSupport
import Testing

/// AWS's own test data, which lies beside the repository and not in it.
enum Vectors {
    private static let root = Judge.root.deletingLastPathComponent().appending(path: "shared/vectors")

    /// A file or folder of the vectors. CI always has them; elsewhere the test says that they are missing.
    static func location(_ path: String) -> URL? {
        let url = root.appending(path: path)
        if FileManager.default.fileExists(atPath: url.path) { return url }
        if ProcessInfo.processInfo.environment["CI"] == nil {
            withKnownIssue("AWS's vectors are missing on this machine.") {
                Issue.record("There is no \(url.path).")
            }
        } else {
            Issue.record("There is no \(url.path).")
        }
        return nil
    }

    /// The folders of a suite, each of which is a case.
    static func cases(in folder: URL, holding name: (URL) -> String) throws -> [URL] {
        let enumerator = try #require(
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return enumerator.compactMap { $0 as? URL }.filter { url in
            FileManager.default.fileExists(atPath: url.appending(path: name(url)).path)
        }
    }

    /// A file's text with the line ends of the vectors.
    static func text(_ folder: URL, _ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            .replacingOccurrences(of: "\r\n", with: "\n")
    }
}
