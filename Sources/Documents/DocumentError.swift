/// Why a document was refused: the file, the line and the facts.
public struct DocumentError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The file is not YAML at all; the parser's own words.
        case notYAML(String)
        /// A key that must be there is missing.
        case missingKey(String)
        /// A key that nobody reads, and the nearest one that exists.
        case unknownKey(String, nearest: String?)
        /// The same key stands twice.
        case duplicateKey(String)
        /// Another kind of value was expected here.
        case expected(String, found: String)
        /// A value outside the known ones, which are listed.
        case unknownValue(String, known: [String])
    }

    /// The file's name.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong.
    public let reason: Reason

    /// Makes an error.
    public init(file: String, line: Int, reason: Reason) {
        self.file = file
        self.line = line
        self.reason = reason
    }
}
