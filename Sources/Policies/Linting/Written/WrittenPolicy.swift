import JSON

/// A policy as people hand it on: plain JSON, JSON almost, or inside something else.
public struct WrittenPolicy: Sendable {
    /// The policy.
    public let json: JSONValue
    /// What was not plain JSON about it.
    public let issues: [WritingIssue]

    /// What there is to say of how it was written.
    var findings: [PolicyFinding] { issues.map { PolicyFinding(.writing($0), at: .document) } }

    /// More braces than any text before a policy has.
    private static let mostBeginnings = 32

    /// Finds the policy in `text`; the error is that of the text as it stands.
    public init(_ text: String) throws(JSONError) {
        do throws(JSONError) {
            self.init(unwrapping: try JSONValue.parse(text), [])
        } catch {
            if let decoded = Self.decoded(text), let json = try? JSONValue.parse(decoded) {
                self.init(unwrapping: json, [.encoded])
            } else if let loose = Self.loose(text) {
                self = loose
            } else {
                throw error
            }
        }
    }

    private init(unwrapping json: JSONValue, _ issues: [WritingIssue]) {
        let found = WrappedPolicy.find(in: json)
        self.json = found?.policy ?? json
        self.issues = issues + (found?.issues ?? [])
    }

    /// The first JSON in `text` that can be read with patience and looks like a policy.
    private static func loose(_ text: String) -> WrittenPolicy? {
        let scalars = Array(text.unicodeScalars)
        var start = 0
        for _ in 0..<mostBeginnings {
            guard let brace = scalars[start...].firstIndex(of: "{") else { return nil }
            let value = LooseJSON(scalars, from: brace)
            if let json = try? JSONValue.parse(value.text) {
                let policy = WrittenPolicy(unwrapping: json, value.issues)
                if policy.json.isPolicy { return policy.with(around(value, brace, scalars)) }
            }
            start = brace + 1
        }
        return nil
    }

    private func with(_ issues: [WritingIssue]?) -> WrittenPolicy? {
        issues.map { WrittenPolicy(json: json, issues: $0 + self.issues) }
    }

    private init(json: JSONValue, issues: [WritingIssue]) {
        self.json = json
        self.issues = issues
    }

    /// What stands around the policy; nil where it is a bracket too many, which AWS would refuse.
    private static func around(
        _ value: LooseJSON, _ start: Int, _ scalars: [Unicode.Scalar]
    ) -> [WritingIssue]? {
        let (before, after) = (scalars[..<start], scalars[value.end...])
        var issues: [WritingIssue] = before.first == "\u{FEFF}" ? [.byteOrderMark] : []
        let outside = before.filter { $0 != "\u{FEFF}" } + after
        if outside.allSatisfy(\.properties.isWhitespace) { return issues }
        guard outside.contains(where: \.properties.isAlphabetic) || before.contains("`") else { return nil }
        issues.append(.insideText)
        if String(String.UnicodeScalarView(after)).contains("Statement") { issues.append(.another) }
        return issues
    }

    /// `text` without its percent encoding; nil where it has none.
    private static func decoded(_ text: String) -> String? {
        let bare = text.drop { $0.isWhitespace || $0 == "\"" }
        guard bare.hasPrefix("%7B") || bare.hasPrefix("%7b") else { return nil }
        var bytes: [UInt8] = []
        var rest = Array(bare.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = hexadecimal(rest.prefix(2)) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else if byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\n") {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
        digits.count == 2 ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16) : nil
    }
}

extension JSONValue {
    /// Whether it has what only a policy has.
    var isPolicy: Bool {
        guard case .object(let members) = self else { return false }
        return members.contains { ["statement", "statements"].contains($0.name.asciiLowercased) }
    }
}
