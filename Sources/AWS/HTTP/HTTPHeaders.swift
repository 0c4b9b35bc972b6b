/// Header fields in their order; names compare without case.
public struct HTTPHeaders: Sendable {
    /// The fields.
    public private(set) var fields: [(name: String, value: String)]

    /// Makes a list.
    public init(_ fields: [(name: String, value: String)] = []) {
        self.fields = fields
    }

    /// Each name, in the order of first appearance.
    public var names: [String] {
        var seen: Set<String> = []
        return fields.map(\.name).filter { seen.insert($0.lowercased()).inserted }
    }

    /// The first value of `name`.
    public subscript(name: String) -> String? {
        values(of: name).first
    }

    /// All values of `name`.
    public func values(of name: String) -> [String] {
        let wanted = name.lowercased()
        return fields.filter { $0.name.lowercased() == wanted }.map(\.value)
    }

    /// Puts `value` in the place of whatever `name` had; nil changes nothing.
    public mutating func set(_ name: String, _ value: String?) {
        guard let value else { return }
        let wanted = name.lowercased()
        fields.removeAll { $0.name.lowercased() == wanted }
        fields.append((name, value))
    }

    /// Adds one more field.
    public mutating func add(_ name: String, _ value: String) {
        fields.append((name, value))
    }
}
