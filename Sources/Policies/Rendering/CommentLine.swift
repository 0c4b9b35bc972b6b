/// A line of comment, as shells, YAML and Terraform have it.
enum CommentLine {
    /// `text` after a number sign; whatever could end the line is a blank.
    static func of(_ text: String) -> String {
        var line = "# "
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: line += " "
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line
    }
}
