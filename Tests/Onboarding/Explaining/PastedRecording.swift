import Foundation
import Testing

/// One file of Pasted/: what a person copies out of a terminal, a log or a screen, and what it must be put down to.
///
/// The head names the source of the words or of their form, the most likely cause (none where the text is no error of
/// AWS that this program knows), and causes that must and must not be named beside it. The paste follows as it came.
struct PastedRecording: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    private let head: [String: String]

    var testDescription: String { name }
    var source: String { head["source"] ?? "" }
    var cause: String? { head["cause"] }
    var also: [String] { list("also") }
    var notCauses: [String] { list("not") }

    /// All of them, in the order of their names.
    static let all: [PastedRecording] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pasted")
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).sorted { $0.path < $1.path }.map(PastedRecording.init)
    }()

    private init(file: URL) {
        name = file.deletingPathExtension().lastPathComponent
        let content = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let parts = content.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        text = parts.count > 1 ? String(parts[1]) : ""
        head = parts[0].split(separator: "\n").reduce(into: [:]) { head, line in
            guard let colon = line.firstRange(of: ": ") else { return }
            head[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
        }
    }

    private func list(_ name: String) -> [String] {
        (head[name] ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
