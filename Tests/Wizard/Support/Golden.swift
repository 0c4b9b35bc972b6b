import Foundation
import Testing

@testable import Wizard

/// Compares frames with the text files in Goldens/. `UPDATE_GOLDENS=1` rewrites them.
enum Golden {
    static func expect(
        _ name: String, _ story: Story, columns: Int = 80, rows: Int = 24,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let frame = WizardView.frame(story.state, Frame.Size(columns: columns, rows: rows))
        let url = folder.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            try frame.text.write(to: url, atomically: true, encoding: .utf8)
            return
        }
        let golden = try String(contentsOf: url, encoding: .utf8)
        #expect(
            frame.text == golden, "\(name): run again with UPDATE_GOLDENS=1 if the change is meant",
            sourceLocation: sourceLocation)
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Goldens")
}
