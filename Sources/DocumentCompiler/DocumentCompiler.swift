import Documents
import Foundation
import YAMLDocuments

/// Turns YAML files into one Swift file, so that the program carries them and reads no file to start.
///
/// Arguments: the Swift file to write, then the YAML files.
@main
enum DocumentCompiler {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let output = arguments.first else {
            complain("usage: DocumentCompiler OUTPUT.swift FILE.yaml …")
        }
        var swift = "import Documents\n\nenum CompiledDocuments {\n"
        var names: [String] = []
        for path in arguments.dropFirst().sorted() {
            let url = URL(filePath: path)
            let text = try String(contentsOf: url, encoding: .utf8)
            do throws(DocumentError) {
                let document = try YAMLReader.document(text, file: url.lastPathComponent)
                names.append(document.file)
                swift += declaration(of: document, index: names.count - 1)
            } catch {
                complain("\(path):\(error.line): error: \(error.sentence.en)")
            }
        }
        swift += "    /// Every document, by file name.\n    static var all: [Document] {\n        ["
        swift += names.indices.map { "document\($0)" }.joined(separator: ", ")
        swift += "].compactMap { $0 }\n    }\n}\n"
        try swift.write(toFile: output, atomically: true, encoding: .utf8)
    }

    private static func declaration(of document: Document, index: Int) -> String {
        let records = DocumentRecord.flatten(document.root).map { record in
            "        DocumentRecord(\(record.depth), \(record.line), \(literal(record.key)), "
                + ".\(record.kind), \(literal(record.text))),\n"
        }
        return """
                private static let records\(index): [DocumentRecord] = [
            \(records.joined())    ]
                static var document\(index): Document? {
                    DocumentRecord.tree(records\(index)).map { Document(file: \(literal(document.file)), root: $0) }
                }

            """
    }

    private static func literal(_ text: String) -> String {
        text.debugDescription
    }

    private static func complain(_ words: String) -> Never {
        FileHandle.standardError.write(Data((words + "\n").utf8))
        exit(1)
    }
}
