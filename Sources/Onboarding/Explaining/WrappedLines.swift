/// Joins what a terminal, a mail program or Terraform broke into lines.
///
/// A line was broken there if the first word of the next would not have fit: so the widest line tells.
enum WrappedLines {
    /// Terminals and mails are this wide, in characters; a text with a longer line was not broken.
    static let widths = 40...200

    static func joined(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let counts = lines.map(\.count)
        guard lines.count > 1, let width = counts.max(), widths.contains(width) else { return text }
        let cutsWords = cutsWords(lines, counts, width)
        var joined = String(lines[0])
        for (index, line) in lines.enumerated().dropFirst() {
            let before = lines[index - 1]
            if isContinued(before, by: line) {
                if cutsWords, counts[index - 1] == width {
                    joined += line
                    continue
                }
                if !cutsWords, counts[index - 1] + 1 + firstWord(of: line).count > width {
                    joined += " " + line
                    continue
                }
            }
            joined += "\n" + line
        }
        return joined
    }

    /// A terminal cuts through words: every line but the last of a sentence is exactly as wide as the terminal.
    private static func cutsWords(_ lines: [Substring], _ counts: [Int], _ width: Int) -> Bool {
        let continued = lines.indices.dropLast().filter { isContinued(lines[$0], by: lines[$0 + 1]) }
        guard continued.allSatisfy({ counts[$0] == width }) else { return false }
        return continued.count > 1 || terminalWidths.contains(width)
    }

    private static func isContinued(_ line: Substring, by next: Substring) -> Bool {
        guard let first = next.first, let last = line.last, !first.isWhitespace else { return false }
        return !endings.contains(last) && !beginnings.contains(where: next.hasPrefix) && !isDate(next)
    }

    /// Whether `line` begins as a line of a log does: with a year.
    private static func isDate(_ line: Substring) -> Bool {
        line.prefix(4).allSatisfy(\.isNumber) && line.dropFirst(4).first.map("-/".contains) ?? false
    }

    private static func firstWord(of line: Substring) -> Substring { line.prefix { !$0.isWhitespace } }

    /// The widths that terminals are set to.
    private static let terminalWidths: Set<Int> = [80, 100, 120, 132, 160, 200]

    private static let endings: Set<Character> = ["!", "?", "{", "}", ">"]

    /// What begins a thing of its own in logs, stack traces, headers and documents.
    private static let beginnings = [
        "An error occurred", "A client error", "Error", "ERROR", "Caused by", "Traceback", "at ", "upload",
        "fatal error", "botocore.", "software.amazon", "com.amazonaws", "<", ">", "*", "{", "}", "[", "- ",
        "HTTP/", "x-amz", "X-Amz",
    ]
}
