extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }
    var isLowerLetter: Bool { ("a"..."z").contains(self) }
    var isUpperLetter: Bool { ("A"..."Z").contains(self) }
    var isLetter: Bool { isLowerLetter || isUpperLetter }
    var isHexDigit: Bool { isDigit || ("a"..."f").contains(self) || ("A"..."F").contains(self) }

    /// What IAM writes as `\w`.
    var isWordCharacter: Bool { isLetter || isDigit || self == "_" }

    /// The small letter of an ASCII capital; every other scalar as it is.
    var lowercased: Unicode.Scalar {
        isUpperLetter ? Unicode.Scalar(UInt8(value) + 32) : self
    }

    /// The capital of a small ASCII letter; every other scalar as it is.
    var uppercased: Unicode.Scalar {
        isLowerLetter ? Unicode.Scalar(UInt8(value) - 32) : self
    }

    /// Whether it is white space of any kind.
    var isBlank: Bool { properties.isWhitespace }

    /// Whether a person cannot see it in a field: control and format characters, and spaces that only look
    /// like a space.
    var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        case .spaceSeparator: self != " "
        default: false
        }
    }
}
