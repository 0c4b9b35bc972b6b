import Documents

extension HandOver {
    /// The page to keep: what to paste where, what was proved, and what was left behind.
    public func markdown(_ language: Language) -> String {
        let words = HandOverWords(language)
        var lines = ["# \(platform.name[language]): `\(place)`", ""]
        lines += [words.pasteTitle(platform.name[language]), ""]
        lines += fields.map { "- **\($0.label)**: \(shown($0.content, words, language))" }
        if !notes.isEmpty {
            lines += ["", words.notesTitle, ""] + notes.map { "- \($0[language])" }
        }
        if !corrections.isEmpty {
            lines += ["", words.correctionsTitle, ""]
            lines += corrections.map { "- \(code($0.documentLine)): \($0.explanation[language])" }
        }
        lines += ["", words.testTitle, ""]
        if let report {
            lines += ["\(words.verdict(report.verdict)) \(report.tester[language])"]
            lines += section(words.provedTitle, report.proved, language)
            lines += section(words.notProvedTitle, report.notProved, language)
            lines += section(words.leftBehindTitle, report.leftBehind, language)
        } else {
            lines.append(words.notTested)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ title: String, _ texts: [LocalizedText], _ language: Language) -> [String] {
        texts.isEmpty ? [] : ["", title, ""] + texts.map { "- \($0[language])" }
    }

    private func shown(
        _ content: HandOverField.Content, _ words: HandOverWords, _ language: Language
    ) -> String {
        switch content {
        case .text(let text): code(text)
        case .described(let text): text[language]
        case .secret: words.secret
        case .empty: words.empty
        }
    }

    private func code(_ text: String) -> String {
        text.contains("`") ? "`` \(text) ``" : "`\(text)`"
    }
}
