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
        fields.indices.filter { index in
            !fields[..<index].contains { Self.areSame($0.name, fields[index].name) }
        }.map { fields[$0].name }
    }

    /// The first value of `name`.
    public subscript(name: String) -> String? {
        fields.first { Self.areSame($0.name, name) }?.value
    }

    /// All values of `name`.
    public func values(of name: String) -> [String] {
        fields.filter { Self.areSame($0.name, name) }.map(\.value)
    }

    /// Puts `value` in the place of whatever `name` had; nil changes nothing.
    public mutating func set(_ name: String, _ value: String?) {
        guard let value else { return }
        fields.removeAll { Self.areSame($0.name, name) }
        fields.append((name, value))
    }

    /// Adds one more field.
    public mutating func add(_ name: String, _ value: String) {
        fields.append((name, value))
    }

    /// Whether two names differ in the case of ASCII letters at most, as RFC 9110 means it.
    private static func areSame(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count
            && left.utf8.elementsEqual(right.utf8) { $0 == $1 || lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
