extension WizardState {
    /// A bracketed paste: one line, trimmed, and split into the fields that it answers.
    mutating func paste(_ text: String) -> [WizardEffect] {
        guard overlay == nil, let field = focusedField else { return [] }
        for character in text.trimmed where !character.isNewline { type(.character(character)) }
        answers.leave(field.key)
        return []
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
