import Documents

extension WizardState {
    /// `text` in the interface's language, with the platform's name filled in, in characters that the
    /// terminal can show.
    func say(_ text: LocalizedText) -> String {
        environment.glyphs.text(fill(text[environment.language]))
    }

    private func fill(_ text: String) -> String {
        let mark = "{platform}"
        guard text.contains("{") else { return text }
        let name = platformName
        var rest = Substring(text)
        var filled = ""
        while let brace = rest.firstIndex(of: "{") {
            filled += rest[..<brace]
            rest = rest[brace...]
            if rest.hasPrefix(mark) {
                elide(&filled, before: name)
                filled += name
            } else {
                filled += "{"
            }
            rest = rest.dropFirst(rest.hasPrefix(mark) ? mark.count : 1)
        }
        return filled + rest
    }

    /// The platform's name within a sentence.
    private var platformName: String {
        guard let platform, !platform.isGeneric else { return FieldText.anyPlatform[environment.language] }
        return platform.name[environment.language]
    }

    /// French writes d’Adobe, not de Adobe.
    private func elide(_ text: inout String, before name: String) {
        guard environment.language == .fr, let first = name.first, "AEIOUYÉÈaeiouyéè".contains(first) else {
            return
        }
        for word in ["de ", "que ", "De ", "Que "] where text.hasSuffix(word) {
            text = text.dropLast(2) + "’"
        }
    }
}
