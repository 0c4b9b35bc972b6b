/// Texts of a policy with wildcards and variables, as what they may stand for.
///
/// Unlike `WildcardPattern`, which a text either matches or not, such patterns are compared with each other.
struct TextPattern: Hashable {
    enum Token: Hashable {
        case literal(Unicode.Scalar)
        /// A policy variable, whose value only a request knows.
        case variable(String)
        /// Any one character but this one.
        case anyCharacter(except: Unicode.Scalar?)
        /// Any characters but this one.
        case anyText(except: Unicode.Scalar?)
    }

    let tokens: [Token]

    init(_ tokens: [Token]) {
        self.tokens = tokens
    }

    /// Text in which `*` and `?` are wildcards.
    ///
    /// - Parameters:
    ///   - hasVariables: Whether `${…}` is a variable; it is text like any other before 2012-10-17.
    ///   - excluded: What wildcards do not reach over.
    init(like text: String, hasVariables: Bool, except excluded: Unicode.Scalar? = nil) {
        tokens = Self.tokens(of: text, hasVariables: hasVariables) { scalar in
            switch scalar {
            case "*": .anyText(except: excluded)
            case "?": .anyCharacter(except: excluded)
            default: .literal(scalar)
            }
        }
    }

    /// Text in which `*` and `?` stand for themselves.
    init(equal text: String, hasVariables: Bool) {
        tokens = Self.tokens(of: text, hasVariables: hasVariables, Token.literal)
    }

    /// An ARN with wildcards, which reach over colons only in its last field; a lone `*` is anything.
    init(arn text: String, hasVariables: Bool) {
        guard text != "*" else {
            tokens = [.anyText(except: nil)]
            return
        }
        var fields = ARNPattern.fields(of: text)
        while fields.count < 6 { fields.append("*") }
        tokens = Array(
            fields.enumerated().map { index, field in
                Self(like: field, hasVariables: hasVariables, except: index < 5 ? ":" : nil).tokens
            }.joined(separator: [.literal(":")]))
    }

    /// The pattern without regard to case: to be compared with others that are made so.
    var ignoringCase: TextPattern {
        TextPattern(
            tokens.flatMap { token in
                guard case .literal(let scalar) = token else { return [token] }
                return String(scalar).lowercased().unicodeScalars.map(Token.literal)
            })
    }

    /// The pattern with every variable as a wildcard: whatever a request may make of it.
    var withVariablesOpen: TextPattern {
        TextPattern(
            tokens.map { token in
                if case .variable = token { .anyText(except: nil) } else { token }
            })
    }

    private static func tokens(
        of text: String, hasVariables: Bool, _ typed: (Unicode.Scalar) -> Token
    ) -> [Token] {
        var tokens: [Token] = []
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            guard hasVariables, let variable = PolicyVariables.variable(at: rest) else {
                tokens.append(typed(scalar))
                rest.removeFirst()
                continue
            }
            let name = String(variable.dropFirst(2).dropLast())
            tokens.append(PolicyVariables.escaped(name).map(Token.literal) ?? .variable(name.asciiLowercased))
            rest.removeFirst(variable.count)
        }
        return tokens
    }
}
