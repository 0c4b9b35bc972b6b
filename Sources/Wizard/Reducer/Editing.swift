extension WizardState {
    /// Takes a key that is bound to nothing: it is typed into what has the focus.
    mutating func type(_ key: Key) {
        guard let field = focusedField else { return }
        switch field.kind {
        case .choice: typeFilter(key, field)
        case .text:
            var input = input(field.key)
            let before = input.text
            guard input.edit(key) else { return }
            // Moving the cursor in a field that shows its standing value must not freeze that value.
            guard input.text != before || answers.input(field.key) != nil else { return }
            answers.set(field.key, input)
            if field.key == .bucket { forgetForeignRegion() }
        case .secret:
            var secret = answers.secret(field.key)
            if secret.edit(key) { answers.set(field.key, secret) }
        }
    }

    private mutating func typeFilter(_ key: Key, _ field: ScreenField) {
        var edited = filter
        guard edited.edit(key), edited.text != filter.text else { return }
        let before = filter
        filter = edited
        let options = filteredOptions(field.key)
        if options.isEmpty {
            filter = before
            message = Message(MessageText.nothingMatches(edited.text), .warning)
        } else if !options.contains(where: { $0.id == chosen(field.key) }) {
            choose(options[0].id, for: field.key)
        }
    }

    /// Moves the mark in a list by `step`, round its ends; what is marked is chosen.
    mutating func mark(_ step: Int) {
        guard let field = focusedField else { return }
        let options = filteredOptions(field.key)
        guard !options.isEmpty else { return }
        let current = options.firstIndex { $0.id == chosen(field.key) } ?? 0
        let moved =
            abs(step) == 1
            ? (current + step + options.count) % options.count
            : min(max(0, current + step), options.count - 1)
        choose(options[moved].id, for: field.key)
    }

    private mutating func choose(_ id: String, for key: AnswerKey) {
        answers.set(key, choice: id)
        if key == .platform { answers.readsFromPlatform = platform?.direction == .customerReads }
    }
}
