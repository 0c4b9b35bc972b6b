/// The name of an object. Two keys are equal when their bytes are, which `String` does not promise, and sort by
/// their bytes.
struct ObjectKey: Hashable, Comparable, Sendable {
    /// The key as text.
    let text: String

    /// Makes a key.
    init(_ text: String) {
        self.text = text
    }

    static func == (left: ObjectKey, right: ObjectKey) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    static func < (left: ObjectKey, right: ObjectKey) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }

    /// Whether it begins with the bytes of `prefix`.
    func hasPrefix(_ prefix: String) -> Bool {
        text.utf8.starts(with: prefix.utf8)
    }
}
