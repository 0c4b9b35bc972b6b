/// Texts of a Terraform configuration.
enum HCLString {
    /// `text` in double quotes, with templates written so that they stand for themselves.
    ///
    /// https://developer.hashicorp.com/terraform/language/expressions/strings
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "$", "%":
                let opensTemplate = index + 1 < scalars.count && scalars[index + 1] == "{"
                quoted += opensTemplate ? "\(scalar)\(scalar)" : "\(scalar)"
            default: quoted += plain(scalar)
            }
        }
        return quoted + "\""
    }

    private static func plain(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            let digits = String(scalar.value, radix: 16)
            let width = scalar.value > 0xFFFF ? 8 : 4
            return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
        default: return String(scalar)
        }
    }
}
