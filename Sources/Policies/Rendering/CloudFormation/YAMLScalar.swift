/// Texts of a YAML document.
public enum YAMLScalar {
    /// `text` in double quotes, which every reader of YAML takes for exactly it.
    public static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default:
                if mustBeEscaped(scalar) {
                    let hexadecimal = String(scalar.value, radix: 16)
                    quoted += "\\U" + String(repeating: "0", count: 8 - hexadecimal.count) + hexadecimal
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }

    /// What a person would not see, and what readers of YAML refuse or fold.
    private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        case .spaceSeparator: scalar != " "
        default: false
        }
    }
}
