import Foundation
import Testing

/// Compares texts with the files in Goldens/. `UPDATE_GOLDENS=1` rewrites them.
enum TextGolden {
    static func expect(
        _ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let url = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            try text.write(to: url, atomically: true, encoding: .utf8)
            return
        }
        let golden = try String(contentsOf: url, encoding: .utf8)
        #expect(
            text == golden, "\(name): run again with UPDATE_GOLDENS=1 if the change is meant",
            sourceLocation: sourceLocation)
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Goldens")
}
