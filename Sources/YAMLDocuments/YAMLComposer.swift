import Documents

/// Makes a tree of a YAML text's events.
struct YAMLComposer {
    /// More than any file for this program needs, and far from what would exhaust the stack.
    private static let deepest = 100
    /// Aliases of aliases can make a short text an endless tree.
    private static let mostNodes = 100_000

    private let file: String
    private let events: YAMLEvents
    private var anchors: [String: (node: Node, count: Int)] = [:]
    private var count = 0

    init(_ text: String, file: String) {
        self.file = file
        events = YAMLEvents(text, file: file)
    }

    mutating func root() throws(DocumentError) -> Node {
        guard case .documentStart = try events.next().kind else {
            throw DocumentError(file: file, line: 1, reason: .expected(.mapping, found: .nothing))
        }
        let root = try node(from: try events.next(), depth: 0)
        // The end of the document; what follows must be the end of the text.
        _ = try events.next()
        let after = try events.next()
        guard case .end = after.kind else { throw refusal(after, .notYAML("expected a single document")) }
        return root
    }

    private mutating func node(from event: YAMLEvents.Event, depth: Int) throws(DocumentError) -> Node {
        count += 1
        guard depth < Self.deepest, count < Self.mostNodes else {
            throw refusal(event, .notYAML("values lie too deep in each other, or are too many"))
        }
        let before = count
        let value: Node.Value
        switch event.kind {
        case .scalar(let text): value = .scalar(text)
        case .sequenceStart: value = .sequence(try items(depth: depth + 1))
        case .mappingStart: value = .mapping(try entries(depth: depth + 1))
        case .alias(let name):
            guard let anchor = anchors[name] else {
                throw refusal(event, .notYAML("found undefined alias"))
            }
            count += anchor.count
            return anchor.node
        case .documentStart, .end: throw refusal(event, .expected(.text, found: .nothing))
        }
        let node = Node(value, line: event.line)
        if let anchor = event.anchor { anchors[anchor] = (node, count - before + 1) }
        return node
    }

    private mutating func items(depth: Int) throws(DocumentError) -> [Node] {
        var items: [Node] = []
        while true {
            let event = try events.next()
            if case .end = event.kind { return items }
            items.append(try node(from: event, depth: depth))
        }
    }

    private mutating func entries(depth: Int) throws(DocumentError) -> [Node.Entry] {
        var entries: [Node.Entry] = []
        var names: Set<String> = []
        while true {
            let event = try events.next()
            if case .end = event.kind { return entries }
            let key = try node(from: event, depth: depth)
            guard case .scalar(let name) = key.value else {
                let isList = if case .sequence = key.value { true } else { false }
                throw refusal(event, .expected(.text, found: isList ? .list : .mapping))
            }
            guard names.insert(name).inserted else { throw refusal(event, .duplicateKey(name)) }
            let value = try node(from: try events.next(), depth: depth)
            entries.append(Node.Entry(key: name, node: value))
        }
    }

    private func refusal(_ event: YAMLEvents.Event, _ reason: DocumentError.Reason) -> DocumentError {
        DocumentError(file: file, line: event.line, reason: reason)
    }
}
