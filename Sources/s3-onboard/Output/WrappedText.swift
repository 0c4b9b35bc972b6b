/// Breaks sentences into lines for a terminal of the usual width.
enum WrappedText {
    /// What every terminal shows.
    static let width = 80

    /// The lines of `text`, broken at blanks; a word that is longer than a line stays whole, so that it can be copied.
    ///
    /// - Parameters:
    ///   - lead: What the first line begins with, such as an arrow; the others begin with as many blanks.
    ///   - indent: Blanks before every line.
    static func lines(_ text: String, lead: String = "", indent: Int = 0) -> [String] {
        let margin = String(repeating: " ", count: indent)
        let hanging = margin + String(repeating: " ", count: lead.count)
        var lines: [String] = []
        var line = margin + lead
        var isEmpty = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = hanging
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return lines + [line]
    }
}
