/// One value in a document, with the line it was written on, so that an error can point at it.
public struct Node: Hashable, Sendable {
    /// What stands there.
    public enum Value: Hashable, Sendable {
        /// A text, a number or a truth value, as written.
        case scalar(String)
        /// A list.
        case sequence([Node])
        /// Keys and values in the order of the file.
        case mapping([Entry])
    }

    /// One key and its value.
    public struct Entry: Hashable, Sendable {
        /// The key.
        public let key: String
        /// Its value.
        public let node: Node

        /// Makes an entry.
        public init(key: String, node: Node) {
            self.key = key
            self.node = node
        }
    }

    /// What stands there.
    public let value: Value
    /// The line, counted from 1.
    public let line: Int

    /// Makes a node.
    public init(_ value: Value, line: Int) {
        self.value = value
        self.line = line
    }
}
