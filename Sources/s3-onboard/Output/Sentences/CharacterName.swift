/// How a character is named that may not be seen, or that would spoil what stands around it.
enum CharacterName {
    /// Such as `é` (U+00E9), or U+0009 alone.
    static func of(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned,
            .nonspacingMark, .enclosingMark, .spacingMark:
            return code
        default: return "`\(scalar)` (\(code))"
        }
    }
}
