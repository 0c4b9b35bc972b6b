/// Text in which `*` stands for any characters and `?` for any one of them.
struct WildcardPattern {
    enum Token: Hashable {
        case literal(Unicode.Scalar)
        case anyText
        case anyCharacter

        /// The token of a character that a policy's author typed.
        init(typed scalar: Unicode.Scalar) {
            switch scalar {
            case "*": self = .anyText
            case "?": self = .anyCharacter
            default: self = .literal(scalar)
            }
        }

        /// The character that was written, where wildcards mean nothing.
        var character: Unicode.Scalar {
            switch self {
            case .literal(let scalar): scalar
            case .anyText: "*"
            case .anyCharacter: "?"
            }
        }
    }

    private let tokens: [Token]

    init(_ tokens: [Token]) {
        self.tokens = tokens
    }

    init(_ text: String) {
        self.init(text.unicodeScalars.map(Token.init(typed:)))
    }

    /// A pattern that may hold variables; nil when one of them has no value.
    init?(_ text: String, _ variables: PolicyVariables?) {
        guard let variables else {
            self.init(text)
            return
        }
        guard let tokens = variables.resolve(text) else { return nil }
        self.init(tokens)
    }

    func matches(_ text: some StringProtocol) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var position = 0
        var token = 0
        var lastAnyText: (token: Int, position: Int)?
        while position < scalars.count {
            if token < tokens.count, tokens[token] == .anyText {
                lastAnyText = (token, position)
                token += 1
            } else if token < tokens.count, accepts(tokens[token], scalars[position]) {
                token += 1
                position += 1
            } else if let last = lastAnyText {
                // Only the last `*` need take one character more: earlier ones are settled.
                lastAnyText = (last.token, last.position + 1)
                token = last.token + 1
                position = last.position + 1
            } else {
                return false
            }
        }
        return tokens[token...].allSatisfy { $0 == .anyText }
    }

    private func accepts(_ token: Token, _ scalar: Unicode.Scalar) -> Bool {
        token == .anyCharacter || token == .literal(scalar)
    }
}
