import Documents

extension WizardState {
    /// Ends the wizard, with a few last words for the normal screen.
    mutating func end(status: Int32, draftKept: Bool = false) -> [WizardEffect] {
        hasEnded = true
        let effects = stopTest()
        return effects + [.exit(text: lastWords(status: status, draftKept: draftKept), status: status)]
    }

    private func lastWords(status: Int32, draftKept: Bool) -> String {
        let language = environment.language
        var parts: [String] = []
        if status == Self.interrupted {
            parts.append(draftKept ? EndText.draftKept[language] : EndText.stopped[language])
        } else if let handOverSheet {
            parts.append(handOverSheet.markdown(language))
        }
        if policies.printsAtEnd, let plan {
            parts += plan.policies.map { "\(say($0.title)):\n\n\($0.document.rendered())\n" }
        }
        if !writtenPaths.isEmpty {
            parts.append(([EndText.files[language]] + writtenPaths.map { "  \($0)" }).joined(separator: "\n"))
        }
        return parts.joined(separator: "\n") + "\n"
    }
}
