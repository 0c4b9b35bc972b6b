/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
    /// What the grammar asks for.
    public enum Expectation: Hashable, Sendable {
        case value
        case memberName
        case colon
        /// A comma or the closing bracket.
        case commaOrBracket
        /// A comma or the closing brace.
        case commaOrBrace
        /// The closing quotation mark.
        case endOfString
        /// What follows a backslash.
        case escape
        /// One of the four hexadecimal digits after `\u`.
        case hexadecimalDigit
        case digit
        case endOfText
    }

    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The text stops too early.
        case endOfText(expected: Expectation)
        /// This character cannot stand here.
        case unexpected(Unicode.Scalar, expected: Expectation)
        /// A control character inside a string must be written as an escape.
        case bareControlCharacter(Unicode.Scalar)
        /// Half of a surrogate pair stands alone.
        case loneSurrogate(UInt16)
        /// A number starts with a needless zero.
        case leadingZero
        /// More values inside each other than anybody means.
        case tooDeep(limit: Int)
    }

    /// What is wrong.
    public let reason: Reason
    /// The line, counted from 1.
    public let line: Int
    /// The character in the line, in Unicode scalars counted from 1.
    public let column: Int
}
