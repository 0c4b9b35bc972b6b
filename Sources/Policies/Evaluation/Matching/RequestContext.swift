/// The condition keys of a request; their names have no case.
struct RequestContext {
    private let values: [String: [String]]

    init(_ values: [String: [String]]) {
        self.values = Dictionary(
            values.map { ($0.key.asciiLowercased, $0.value) }, uniquingKeysWith: { $0 + $1 })
    }

    /// The values of a key; nil when the key is absent or has none.
    subscript(key: String) -> [String]? {
        guard let found = values[key.asciiLowercased], !found.isEmpty else { return nil }
        return found
    }
}

extension String {
    /// The text with A to Z in lower case: action names and condition keys are ASCII.
    var asciiLowercased: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
                }))
    }

    /// Whether both are the same characters. Swift's `==` also equates different ways to compose an
    /// accent, which are different keys to S3.
    func isSameText(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
