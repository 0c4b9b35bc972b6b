/// How a policy was written down or handed on, where that is not plain JSON.
public enum WritingIssue: Hashable, Sendable, IssueDetail {
    /// Not JSON, but a notation that other tools turn into it.
    case notation(OtherNotation)
    /// A mark of the byte order before the first brace.
    case byteOrderMark
    /// Quotation marks of a word processor or chat.
    case typographicQuotes(Unicode.Scalar)
    /// Strings in single quotation marks, as Python prints them.
    case singleQuotes
    /// `//`, `/* */` or `#`.
    case comment
    /// A comma before a closing bracket.
    case trailingComma
    /// A blank that is no blank of JSON, as web pages have them.
    case strangeBlank(Unicode.Scalar)
    /// The policy stood in a text: a Terraform file, a web page, a mail.
    case insideText
    /// Another policy follows in the text.
    case another
    /// The policy was a member of a larger document, such as an answer of IAM; the names on the way to it.
    case insideDocument([String])
    /// The policy was written as a string, or in percent encoding, as IAM's API answers it.
    case encoded

    /// The kind, in kebab case.
    public var code: String {
        switch self {
        case .notation: "other-notation"
        case .byteOrderMark: "byte-order-mark"
        case .typographicQuotes: "typographic-quotes"
        case .singleQuotes: "single-quotes"
        case .comment: "comment"
        case .trailingComma: "trailing-comma"
        case .strangeBlank: "strange-blank"
        case .insideText: "inside-text"
        case .another: "another-policy"
        case .insideDocument: "inside-document"
        case .encoded: "encoded"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .notation, .byteOrderMark, .typographicQuotes, .singleQuotes, .comment, .trailingComma,
            .strangeBlank:
            .error
        case .another: .warning
        case .insideText, .insideDocument, .encoded: .note
        }
    }
}
