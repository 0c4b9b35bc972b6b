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
        let name = platform?.name[environment.language] ?? ""
        var rest = Substring(text)
        var filled = ""
        while let brace = rest.firstIndex(of: "{") {
            filled += rest[..<brace]
            rest = rest[brace...]
            filled += rest.hasPrefix(mark) ? name : "{"
            rest = rest.dropFirst(rest.hasPrefix(mark) ? mark.count : 1)
        }
        return filled + rest
    }
}
