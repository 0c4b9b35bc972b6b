/// A document: its file's name, for messages, and the tree in it.
public struct Document: Hashable, Sendable {
    /// The file's name as a person would look for it, such as `dinmo.yaml`.
    public let file: String
    /// The tree.
    public let root: Node

    /// Makes a document.
    public init(file: String, root: Node) {
        self.file = file
        self.root = root
    }
}
