import Platforms

/// Finds what a document's reader was to replace and did not.
enum Placeholders {
    private static let markers: [(open: String, close: Unicode.Scalar, isBrace: Bool)] = [
        ("${", "}", false), ("‹", "›", false), ("<", ">", false), ("{", "}", true),
    ]

    private static let ofBuiltIn = PlatformCatalog.builtIn.flatMap(\.placeholders)

    /// The placeholders of `platform`'s documents and of every built-in pack's.
    static func known(to platform: Platform?) -> [String] {
        (platform?.placeholders ?? []) + ofBuiltIn
    }

    /// Where a placeholder stands in `value`; nil when there is none.
    ///
    /// A known one counts when it is the whole value, or one with signs that no name holds. Braces alone are file
    /// name variables on some platforms, so a caller may leave them out.
    static func range(in value: TypedValue, known: [String], braces: Bool) -> Range<Int>? {
        if known.contains(value.text) { return 0..<value.count }
        for text in known where text.hasPrefix("$") {
            if let range = value.firstRange(of: text) { return range }
        }
        for marker in markers where braces || !marker.isBrace {
            guard let open = value.firstRange(of: marker.open),
                let close = value.scalars[open.upperBound...].firstIndex(of: marker.close)
            else { continue }
            return open.lowerBound..<(close + 1)
        }
        return nil
    }
}
