/// Text that a server sent. It can only be shown cleaned, so a hostile server cannot reach the terminal.
public struct ServerText: Hashable, Sendable {
    /// The longest text that is shown, in Unicode scalars.
    public static let displayLimit = 500

    /// The text as it came; never for a screen, a file or a log.
    public let raw: String

    /// Keeps `raw`.
    public init(_ raw: String) {
        self.raw = raw
    }

    /// The text for a person: one line of at most `displayLimit` scalars, in which whatever a terminal would act
    /// upon, or that hides or reorders other text, is written as `\u{…}`. What is named as a secret is left out.
    public var display: String {
        // Most texts need no cleaning, and thousands of names may come in a second.
        let text = SecretValues.redacted(raw)
        if text.utf8.count < Self.displayLimit, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            return text
        }
        var shown = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            let piece = Self.isHarmless(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
            count += piece.unicodeScalars.count
            guard count < Self.displayLimit else {
                shown.append("…")
                break
            }
            shown.append(contentsOf: piece.unicodeScalars)
        }
        return String(shown)
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        // C0, DEL and C1; bidirectional overrides and zero widths; U+2028 and U+2029; what has no agreed look.
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            false
        default:
            true
        }
    }
}

extension ServerText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The cleaned text.
    public var description: String { display }
    /// The cleaned text.
    public var debugDescription: String { display }
    /// The cleaned text, so that a dump is harmless too.
    public var customMirror: Mirror { Mirror(self, children: ["display": display]) }
}
