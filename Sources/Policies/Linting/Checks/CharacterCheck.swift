/// The characters that a policy may hold.
///
/// The pattern of `PolicyDocument` in IAM's API: U+0009, U+000A, U+000D and U+0020 to U+00FF.
enum CharacterCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        var findings: [PolicyFinding] = []
        policy.document.visit { node in
            if let text = node.text { findings += refused(in: text, at: node.path) }
            for (name, member) in node.members {
                // What such a name was meant to be is the business of the check of names.
                findings += refused(in: name, at: member.path, isRepaired: false)
            }
        }
        return findings + policy.statements.flatMap(blanks)
    }

    private static func refused(
        in text: String, at path: PolicyPath, isRepaired: Bool = true
    ) -> [PolicyFinding] {
        let scalars = text.unicodeScalars
        guard let place = scalars.firstIndex(where: { !isTaken($0) }) else { return [] }
        let position = scalars.distance(from: scalars.startIndex, to: place) + 1
        // What nobody can see was never meant.
        let cleaned = String(String.UnicodeScalarView(scalars.filter { isTaken($0) || !isInvisible($0) }))
        let isCertain = isRepaired && cleaned != text
        return [
            PolicyFinding(
                .character(.refused(scalars[place], position: position)), at: path,
                fix: isCertain ? PolicyFix(.replace(.string(cleaned)), at: path) : nil)
        ]
    }

    private static func isTaken(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\n", "\r", "\u{20}"..."\u{FF}": true
        default: false
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// Blanks around what is compared as a whole.
    private static func blanks(_ statement: LintedStatement) -> [PolicyFinding] {
        let principals = (statement.principals + statement.notPrincipals).map {
            PlacedText(text: $0.text, path: $0.path)
        }
        let compared =
            principals + statement.actions + statement.notActions + statement.resources
            + statement.notResources + statement.conditions.flatMap(\.values)
        return compared.compactMap { value in
            let trimmed = value.text.trimmingBlanks
            guard trimmed != value.text, !trimmed.isEmpty else { return nil }
            return PolicyFinding(
                .character(.blanks(value.text)), at: value.path,
                fix: PolicyFix(.replace(.string(trimmed)), at: value.path))
        }
    }
}

extension String {
    /// The text without white space at its ends.
    fileprivate var trimmingBlanks: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
