/// One line of a compiled document: the flat form in which a tree travels through generated Swift.
///
/// Deeply nested literals take the compiler minutes; a flat list of records takes it no time.
public struct DocumentRecord: Sendable {
    /// What a record starts.
    public enum Kind: Sendable {
        case scalar
        case sequence
        case mapping
    }

    /// 0 for the root.
    public let depth: Int
    /// The line in the source file, counted from 1.
    public let line: Int
    /// The key within a mapping; empty elsewhere.
    public let key: String
    /// What it starts.
    public let kind: Kind
    /// The text of a scalar.
    public let text: String

    /// Makes a record.
    public init(_ depth: Int, _ line: Int, _ key: String, _ kind: Kind, _ text: String = "") {
        self.depth = depth
        self.line = line
        self.key = key
        self.kind = kind
        self.text = text
    }
}

extension DocumentRecord {
    /// The records of `node` and everything below it, parents first.
    public static func flatten(_ node: Node, depth: Int = 0, key: String = "") -> [DocumentRecord] {
        switch node.value {
        case .scalar(let text):
            [DocumentRecord(depth, node.line, key, .scalar, text)]
        case .sequence(let items):
            [DocumentRecord(depth, node.line, key, .sequence)]
                + items.flatMap { flatten($0, depth: depth + 1) }
        case .mapping(let entries):
            [DocumentRecord(depth, node.line, key, .mapping)]
                + entries.flatMap { flatten($0.node, depth: depth + 1, key: $0.key) }
        }
    }

    /// The tree that `records` were made from; nil when there are none.
    public static func tree(_ records: [DocumentRecord]) -> Node? {
        var next = 0
        return records.isEmpty ? nil : take(records, &next)
    }

    private static func take(_ records: [DocumentRecord], _ next: inout Int) -> Node {
        let record = records[next]
        next += 1
        if case .scalar = record.kind { return Node(.scalar(record.text), line: record.line) }
        var children: [Node.Entry] = []
        while next < records.count, records[next].depth > record.depth {
            let key = records[next].key
            children.append(Node.Entry(key: key, node: take(records, &next)))
        }
        if case .mapping = record.kind { return Node(.mapping(children), line: record.line) }
        return Node(.sequence(children.map(\.node)), line: record.line)
    }
}
