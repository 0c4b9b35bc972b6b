/// Why a document was refused: the file, the line and the facts.
public struct DocumentError: Error, Hashable, Sendable {
    /// The shapes a value can have.
    public enum Form: Hashable, Sendable {
        case mapping
        case list
        case text
        case wholeNumber
        case truthValue
        /// `YYYY-MM-DD`.
        case day
        /// A mapping with one text for each language.
        case textInEachLanguage
        case alias
        case nothing
    }

    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The file is not YAML at all; the parser's own words.
        case notYAML(String)
        /// A key that must be there is missing.
        case missingKey(String)
        /// A text lacks one of the languages.
        case missingLanguage(Language, of: String)
        /// A key that nobody reads, and the nearest one that exists.
        case unknownKey(String, nearest: String?)
        /// The same key stands twice.
        case duplicateKey(String)
        /// Another kind of value was expected here.
        case expected(Form, found: Form)
        /// A text that does not have the form it must have.
        case malformed(String, Form)
        /// A key that needs a value has none.
        case emptyValue(String)
        /// A value outside the known ones, which are listed.
        case unknownValue(String, known: [String])
        /// A value that must be unique in its list stands twice.
        case repeatedValue(String)
        /// The file was written for a newer version of this program.
        case newerVersion(Int, newestKnown: Int)
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
