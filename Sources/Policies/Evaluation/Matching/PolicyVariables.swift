/// Replaces `${…}` in a policy by what the request says.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
struct PolicyVariables {
    private let context: RequestContext

    init(_ context: RequestContext) {
        self.context = context
    }

    /// The text as a pattern in which replaced text is literal.
    ///
    /// - Returns: Nil when the request has no value, or more than one, for a variable without a default:
    ///   such a text matches nothing.
    func resolve(_ text: String) -> [WildcardPattern.Token]? {
        var tokens: [WildcardPattern.Token] = []
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            guard let variable = Self.variable(at: rest) else {
                tokens.append(.init(typed: scalar))
                rest.removeFirst()
                continue
            }
            guard let value = value(of: String(variable.dropFirst(2).dropLast())) else { return nil }
            tokens += value.unicodeScalars.map(WildcardPattern.Token.literal)
            rest.removeFirst(variable.count)
        }
        return tokens
    }

    /// The `${…}` that `text` starts with.
    static func variable(
        at text: Substring.UnicodeScalarView
    ) -> Substring.UnicodeScalarView? {
        guard text.starts(with: "${".unicodeScalars), let end = text.firstIndex(of: "}") else { return nil }
        return text[...end]
    }

    /// The character that `${*}`, `${?}` or `${$}` stands for: so a policy writes these characters themselves.
    static func escaped(_ expression: String) -> Unicode.Scalar? {
        ["*", "?", "$"].first { String($0) == expression }
    }

    /// The condition key that a variable stands for; nil when it stands for a character.
    static func key(of expression: String) -> String? {
        escaped(expression) == nil ? parts(of: expression).first.map(String.init) : nil
    }

    /// The key, and the default where there is one.
    private static func parts(of expression: String) -> [Substring] {
        expression.split(separator: ",", maxSplits: 1).map { $0.trimmingSpaces }
    }

    private func value(of expression: String) -> String? {
        if let scalar = Self.escaped(expression) { return String(scalar) }
        let parts = Self.parts(of: expression)
        guard let key = parts.first else { return nil }
        if let values = context[String(key)] { return values.count == 1 ? values[0] : nil }
        guard parts.count == 2, parts[1].count >= 2, parts[1].first == "'", parts[1].last == "'" else {
            return nil
        }
        return String(parts[1].dropFirst().dropLast())
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        let start = drop { $0 == " " }
        return start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.endIndex)]
    }
}
