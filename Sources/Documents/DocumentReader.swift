/// Typed access to one mapping of a document.
///
/// It remembers which keys were asked for, so that ``read(_:_:)`` can refuse those that nobody reads: a typing
/// mistake in a file must never be taken for an absent answer.
public struct DocumentReader {
    /// The file's name.
    public let file: String
    /// The line on which the mapping starts.
    public let line: Int

    private let entries: [Node.Entry]
    private var asked: [String] = []

    private init(_ node: Node, file: String) throws(DocumentError) {
        guard case .mapping(let entries) = node.value else {
            throw DocumentError(file: file, line: node.line, reason: .expected(.mapping, found: node.form))
        }
        self.file = file
        self.line = node.line
        self.entries = entries
    }

    /// Reads a whole document with `body`, then refuses every key that `body` did not ask for.
    public static func read<Result>(
        _ document: Document, _ body: (inout DocumentReader) throws(DocumentError) -> Result
    ) throws(DocumentError) -> Result {
        try read(document.root, file: document.file, body)
    }

    private static func read<Result>(
        _ node: Node, file: String, _ body: (inout DocumentReader) throws(DocumentError) -> Result
    ) throws(DocumentError) -> Result {
        var reader = try DocumentReader(node, file: file)
        let result = try body(&reader)
        try reader.refuseUnread()
        return result
    }

    private func refuseUnread() throws(DocumentError) {
        for entry in entries where !asked.contains(entry.key) {
            let nearest = nearestName(to: entry.key, among: asked)
            throw error(.unknownKey(entry.key, nearest: nearest), at: entry.node)
        }
    }

    // MARK: Nested values

    /// Reads the mapping under `key` with `body`; nil when the key is absent.
    public mutating func mapping<Result>(
        ifPresent key: String, _ body: (inout DocumentReader) throws(DocumentError) -> Result
    ) throws(DocumentError) -> Result? {
        guard let node = node(key) else { return nil }
        return try Self.read(node, file: file, body)
    }

    /// Reads the mapping under `key` with `body`.
    public mutating func mapping<Result>(
        _ key: String, _ body: (inout DocumentReader) throws(DocumentError) -> Result
    ) throws(DocumentError) -> Result {
        try Self.read(required(key), file: file, body)
    }

    /// Reads each mapping of the list under `key` with `body`; empty when the key is absent.
    public mutating func list<Result>(
        _ key: String, _ body: (inout DocumentReader) throws(DocumentError) -> Result
    ) throws(DocumentError) -> [Result] {
        var results: [Result] = []
        for item in try items(key) { results.append(try Self.read(item, file: file, body)) }
        return results
    }

    /// Reads the mapping under `key` whose keys are names that the file chooses, such as tags.
    public mutating func pairs(_ key: String) throws(DocumentError) -> [(name: String, value: String)] {
        guard let node = node(key) else { return [] }
        guard case .mapping(let entries) = node.value else {
            throw error(.expected(.mapping, found: node.form), at: node)
        }
        var pairs: [(name: String, value: String)] = []
        for entry in entries { pairs.append((entry.key, try scalar(entry.node))) }
        return pairs
    }

    // MARK: Texts

    /// The text under `key`; it must be there and not be empty.
    public mutating func text(_ key: String) throws(DocumentError) -> String {
        let node = try required(key)
        let text = try scalar(node)
        guard !text.isEmpty else { throw error(.emptyValue(key), at: node) }
        return text
    }

    /// The text under `key`; nil when the key is absent. An empty text is a text.
    public mutating func text(ifPresent key: String) throws(DocumentError) -> String? {
        guard let node = node(key) else { return nil }
        return try scalar(node)
    }

    /// The texts listed under `key`, each once and none empty; empty when the key is absent.
    public mutating func texts(_ key: String) throws(DocumentError) -> [String] {
        let texts = try textsOrEmpty(key)
        guard !texts.contains("") else { throw error(.emptyValue(key), at: key) }
        return texts
    }

    /// The texts listed under `key`, each once, where an empty text is one of them.
    public mutating func textsOrEmpty(_ key: String) throws(DocumentError) -> [String] {
        var texts: [String] = []
        for item in try items(key) {
            let text = try scalar(item)
            guard !texts.contains(text) else { throw error(.repeatedValue(text), at: item) }
            texts.append(text)
        }
        return texts
    }

    /// The text under `key` in every language.
    public mutating func localizedText(_ key: String) throws(DocumentError) -> LocalizedText {
        try localized(required(key), key: key)
    }

    /// The text under `key` in every language; nil when the key is absent.
    public mutating func localizedText(ifPresent key: String) throws(DocumentError) -> LocalizedText? {
        guard let node = node(key) else { return nil }
        return try localized(node, key: key)
    }

    /// A name under `key`: one text for all languages, or one for each.
    public mutating func name(_ key: String) throws(DocumentError) -> LocalizedText {
        let node = try required(key)
        guard case .scalar(let text) = node.value else { return try localized(node, key: key) }
        guard !text.isEmpty else { throw error(.emptyValue(key), at: node) }
        return LocalizedText(text)
    }

    private func localized(_ node: Node, key: String) throws(DocumentError) -> LocalizedText {
        guard case .mapping(let entries) = node.value else {
            throw error(.expected(.textInEachLanguage, found: node.form), at: node)
        }
        for language in Language.allCases where !entries.contains(where: { $0.key == language.rawValue }) {
            throw error(.missingLanguage(language, of: key), at: node)
        }
        return try Self.read(node, file: file) { (reader) throws(DocumentError) in
            LocalizedText(
                en: try reader.text(Language.en.rawValue), fr: try reader.text(Language.fr.rawValue))
        }
    }

    // MARK: Numbers, truth values and choices

    /// The whole number under `key`; nil when the key is absent.
    public mutating func wholeNumber(ifPresent key: String) throws(DocumentError) -> Int? {
        guard let node = node(key) else { return nil }
        let text = try scalar(node)
        guard let number = Int(text) else { throw error(.malformed(text, .wholeNumber), at: node) }
        return number
    }

    /// The truth value under `key`, or `standard` when the key is absent.
    public mutating func truth(_ key: String, standard: Bool) throws(DocumentError) -> Bool {
        try truth(ifPresent: key) ?? standard
    }

    /// The truth value under `key`; nil when the key is absent.
    public mutating func truth(ifPresent key: String) throws(DocumentError) -> Bool? {
        guard let node = node(key) else { return nil }
        switch try scalar(node) {
        case "true": return true
        case "false": return false
        case let other: throw error(.malformed(other, .truthValue), at: node)
        }
    }

    /// The day under `key`, such as `2026-11-20`.
    public mutating func day(_ key: String) throws(DocumentError) -> String {
        let text = try text(key)
        let shape = text.utf8.map {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) ? UInt8(ascii: "0") : $0
        }
        guard shape == Array("0000-00-00".utf8) else { throw error(.malformed(text, .day), at: key) }
        return text
    }

    /// The choice under `key`.
    public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, of type: Choice.Type = Choice.self
    ) throws(DocumentError) -> Choice {
        try choice(required(key))
    }

    /// The choice under `key`; nil when the key is absent.
    public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        ifPresent key: String, of type: Choice.Type = Choice.self
    ) throws(DocumentError) -> Choice? {
        guard let node = node(key) else { return nil }
        return try choice(node)
    }

    /// The choices listed under `key`; empty when the key is absent.
    public mutating func choices<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, of type: Choice.Type = Choice.self
    ) throws(DocumentError) -> [Choice] {
        var choices: [Choice] = []
        for item in try items(key) { choices.append(try choice(item)) }
        return choices
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: Node
    ) throws(DocumentError) -> Choice {
        let text = try scalar(node)
        guard let choice = Choice(rawValue: text) else {
            throw error(.unknownValue(text, known: Choice.allCases.map(\.rawValue)), at: node)
        }
        return choice
    }

    // MARK: Nodes

    /// An error at the value of `key`, for a reason that only the caller can see.
    public func error(_ reason: DocumentError.Reason, at key: String) -> DocumentError {
        let line = entries.first { $0.key == key }?.node.line ?? line
        return DocumentError(file: file, line: line, reason: reason)
    }

    private func error(_ reason: DocumentError.Reason, at node: Node) -> DocumentError {
        DocumentError(file: file, line: node.line, reason: reason)
    }

    private mutating func node(_ key: String) -> Node? {
        asked.append(key)
        return entries.first { $0.key == key }?.node
    }

    private mutating func required(_ key: String) throws(DocumentError) -> Node {
        if let node = node(key) { return node }
        // A key that was mistyped is both missing and unknown: the second says what to do.
        let unread = entries.filter { !asked.contains($0.key) }
        if let meant = nearestName(to: key, among: unread.map(\.key)),
            let entry = unread.first(where: { $0.key == meant })
        {
            throw error(.unknownKey(meant, nearest: key), at: entry.node)
        }
        throw DocumentError(file: file, line: line, reason: .missingKey(key))
    }

    private mutating func items(_ key: String) throws(DocumentError) -> [Node] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.value else {
            throw error(.expected(.list, found: node.form), at: node)
        }
        return items
    }

    private func scalar(_ node: Node) throws(DocumentError) -> String {
        guard case .scalar(let text) = node.value else {
            throw error(.expected(.text, found: node.form), at: node)
        }
        return text
    }
}

extension Node {
    fileprivate var form: DocumentError.Form {
        switch value {
        case .scalar: .text
        case .sequence: .list
        case .mapping: .mapping
        }
    }
}
