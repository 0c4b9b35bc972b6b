import JSON

/// Why a text or a JSON value is not a policy document, and where.
public struct PolicyParseError: Error, Hashable, Sendable {
    /// A kind of JSON value.
    public enum ValueKind: String, Hashable, Sendable {
        case null
        case boolean
        case number
        case string
        case array
        case object
    }

    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The text is no JSON at all.
        case notJSON(JSONError)
        /// Another kind of value must stand here.
        case expected([ValueKind], found: ValueKind)
        /// One of these elements must be there.
        case missing(oneOf: [String])
        /// Only one of these may be there.
        case conflicting([String])
        /// The element means nothing to IAM; these do.
        case unknownElement(String, known: [String])
        /// The element stands twice.
        case duplicate(String)
        /// The value is none of the known ones.
        case unknownValue(String, known: [String])
        /// No condition operator of IAM has this name.
        case unknownOperator(String)
        /// A list without anything in it.
        case empty
    }

    /// What is wrong.
    public let reason: Reason
    /// Where, such as `Statement[0].Action[2]`; empty for the document itself.
    public let path: String
}

extension PolicyParseError.ValueKind {
    init(_ value: JSONValue) {
        switch value {
        case .null: self = .null
        case .bool: self = .boolean
        case .number: self = .number
        case .string: self = .string
        case .array: self = .array
        case .object: self = .object
        }
    }
}
