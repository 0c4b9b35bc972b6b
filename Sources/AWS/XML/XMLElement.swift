/// One element of an answer.
public struct XMLElement: Hashable, Sendable {
    /// The element's name.
    public var name: String
    /// Its character data, together.
    public var text = ""
    /// The elements in it.
    public var children: [XMLElement] = []

    /// Makes an element.
    public init(name: String, text: String = "", children: [XMLElement] = []) {
        self.name = name
        self.text = text
        self.children = children
    }

    /// The first child of this name.
    public subscript(name: String) -> XMLElement? {
        children.first { $0.name == name }
    }

    /// All children of this name.
    public func all(_ name: String) -> [XMLElement] {
        children.filter { $0.name == name }
    }

    /// The text of the first child of this name, unless it is empty.
    public func text(_ name: String) -> String? {
        self[name]?.text.nonEmpty
    }
}
