extension JSONValue {
    /// How deep values may lie in each other.
    public static let maximumDepth = 100

    /// Reads one JSON text, strictly as RFC 8259 has it.
    public static func parse(_ text: String) throws(JSONError) -> JSONValue {
        var parser = JSONParser(text)
        return try parser.parseText()
    }
}

/// Reads a JSON text by recursive descent.
struct JSONParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    mutating func parseText() throws(JSONError) -> JSONValue {
        let value = try parseValue()
        skipWhitespace()
        if let scalar = current { throw failure(.unexpected(scalar, expected: .endOfText)) }
        return value
    }

    private mutating func parseValue() throws(JSONError) -> JSONValue {
        skipWhitespace()
        guard let scalar = current else { throw failure(.endOfText(expected: .value)) }
        switch scalar {
        case "{": return try nested { parser throws(JSONError) in try parser.parseObject() }
        case "[": return try nested { parser throws(JSONError) in try parser.parseArray() }
        case "\"": return .string(try parseString())
        case "-", "0"..."9": return .number(try parseNumber())
        case "t": return try parseWord("true", as: .bool(true))
        case "f": return try parseWord("false", as: .bool(false))
        case "n": return try parseWord("null", as: .null)
        default: throw failure(.unexpected(scalar, expected: .value))
        }
    }

    private mutating func nested(
        _ parse: (inout JSONParser) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        guard depth < JSONValue.maximumDepth else { throw failure(.tooDeep(limit: JSONValue.maximumDepth)) }
        depth += 1
        defer { depth -= 1 }
        return try parse(&self)
    }

    private mutating func parseObject() throws(JSONError) -> JSONValue {
        position += 1
        var members: [JSONValue.Member] = []
        skipWhitespace()
        if take("}") { return .object(members) }
        while true {
            skipWhitespace()
            guard current == "\"" else { throw unexpected(expected: .memberName) }
            let name = try parseString()
            skipWhitespace()
            guard take(":") else { throw unexpected(expected: .colon) }
            members.append(JSONValue.Member(name, try parseValue()))
            skipWhitespace()
            if take("}") { return .object(members) }
            guard take(",") else { throw unexpected(expected: .commaOrBrace) }
        }
    }

    private mutating func parseArray() throws(JSONError) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        skipWhitespace()
        if take("]") { return .array(elements) }
        while true {
            elements.append(try parseValue())
            skipWhitespace()
            if take("]") { return .array(elements) }
            guard take(",") else { throw unexpected(expected: .commaOrBracket) }
        }
    }

    private mutating func parseWord(_ word: String, as value: JSONValue) throws(JSONError) -> JSONValue {
        for scalar in word.unicodeScalars where !take(scalar) {
            throw unexpected(expected: .value)
        }
        return value
    }
}

// MARK: Numbers

extension JSONParser {
    /// The number's own digits: a policy's number must come out as it went in.
    private mutating func parseNumber() throws(JSONError) -> String {
        let start = position
        _ = take("-")
        if take("0") {
            if let scalar = current, Self.isDigit(scalar) { throw failure(.leadingZero) }
        } else {
            try parseDigits()
        }
        if take(".") { try parseDigits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try parseDigits()
        }
        return String(String.UnicodeScalarView(scalars[start..<position]))
    }

    private mutating func parseDigits() throws(JSONError) {
        guard let first = current, Self.isDigit(first) else { throw unexpected(expected: .digit) }
        while let scalar = current, Self.isDigit(scalar) { position += 1 }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

// MARK: Strings

extension JSONParser {
    private mutating func parseString() throws(JSONError) -> String {
        position += 1
        var text = String.UnicodeScalarView()
        while let scalar = current {
            switch scalar {
            case "\"":
                position += 1
                return String(text)
            case "\\":
                text.append(try parseEscape())
            case "\u{0}"..."\u{1F}":
                throw failure(.bareControlCharacter(scalar))
            default:
                text.append(scalar)
                position += 1
            }
        }
        throw failure(.endOfText(expected: .endOfString))
    }

    private mutating func parseEscape() throws(JSONError) -> Unicode.Scalar {
        let start = position
        position += 1
        guard let scalar = current else { throw failure(.endOfText(expected: .escape)) }
        if scalar == "u" { return try parseCodePoint(startingAt: start) }
        guard let meaning = Self.escapes[scalar] else { throw unexpected(expected: .escape) }
        position += 1
        return meaning
    }

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]

    /// Reads `\uXXXX`, or the two of them that make a surrogate pair.
    private mutating func parseCodePoint(startingAt start: Int) throws(JSONError) -> Unicode.Scalar {
        let first = try parseCodeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), current == "\\", position + 1 < scalars.count,
            scalars[position + 1] == "u"
        else { throw failure(.loneSurrogate(first), at: start) }
        position += 1
        let second = try parseCodeUnit()
        let pair = String(decoding: [first, second], as: UTF16.self).unicodeScalars
        guard UTF16.isTrailSurrogate(second), let scalar = pair.first else {
            throw failure(.loneSurrogate(first), at: start)
        }
        return scalar
    }

    /// Reads the four digits after `\u`, whose `u` is the current character.
    private mutating func parseCodeUnit() throws(JSONError) -> UInt16 {
        position += 1
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let scalar = current, scalar.isASCII, let digit = Character(scalar).hexDigitValue else {
                throw unexpected(expected: .hexadecimalDigit)
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }
}

// MARK: The text

extension JSONParser {
    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        position += 1
        return true
    }

    private mutating func skipWhitespace() {
        while let scalar = current, scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" {
            position += 1
        }
    }

    private func unexpected(expected: JSONError.Expectation) -> JSONError {
        guard let scalar = current else { return failure(.endOfText(expected: expected)) }
        return failure(.unexpected(scalar, expected: expected))
    }

    private func failure(_ reason: JSONError.Reason) -> JSONError {
        failure(reason, at: position)
    }

    private func failure(_ reason: JSONError.Reason, at index: Int) -> JSONError {
        let before = scalars[..<index]
        let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
        return JSONError(
            reason: reason, line: before.count { $0 == "\n" } + 1, column: index - lineStart + 1)
    }
}
