/// One JSON value read with patience: comments, commas too many, and quotation marks of other kinds are put right.
struct LooseJSON {
    /// The value as JSON has it.
    private(set) var text = ""
    /// What was put right, each kind once.
    private(set) var issues: [WritingIssue] = []
    /// Where the value ends in the text.
    private(set) var end: Int

    private let scalars: [Unicode.Scalar]

    /// Reads the value whose opening brace stands at `start`.
    init(_ scalars: [Unicode.Scalar], from start: Int) {
        self.scalars = scalars
        end = start
        read()
    }

    private mutating func read() {
        var depth = 0
        while end < scalars.count {
            let scalar = scalars[end]
            if skipComment() { continue }
            switch scalar {
            case "{", "[": depth += 1
            case "}", "]": depth -= 1
            case ",":
                if closes(after: end + 1) {
                    note(.trailingComma)
                    end += 1
                    continue
                }
            default: break
            }
            if let closing = Self.closing(of: scalar) {
                readString(upTo: closing)
                continue
            }
            append(scalar)
            end += 1
            if depth == 0 { return }
        }
    }

    /// Reads a string whose opening mark is next.
    private mutating func readString(upTo closing: [Unicode.Scalar]) {
        switch scalars[end] {
        case "\"": break
        case "'": note(.singleQuotes)
        default: note(.typographicQuotes(scalars[end]))
        }
        text.unicodeScalars.append("\"")
        end += 1
        while end < scalars.count, !closing.contains(scalars[end]) {
            if scalars[end] == "\\", end + 1 < scalars.count {
                text.unicodeScalars.append(scalars[end])
                end += 1
            } else if scalars[end] == "\"" {
                text.unicodeScalars.append("\\")
            }
            text.unicodeScalars.append(scalars[end])
            end += 1
        }
        text.unicodeScalars.append("\"")
        end += 1
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.value > 0x7F, scalar.properties.isWhitespace || scalar == "\u{FEFF}" {
            note(.strangeBlank(scalar))
            text.unicodeScalars.append(" ")
        } else {
            text.unicodeScalars.append(scalar)
        }
    }

    private mutating func skipComment() -> Bool {
        guard let length = commentLength(at: end) else { return false }
        note(.comment)
        end += length
        return true
    }

    /// How long the comment at `place` is; nil where none is there.
    private func commentLength(at place: Int) -> Int? {
        let next = place + 1 < scalars.count ? scalars[place + 1] : " "
        if scalars[place] == "#" || (scalars[place] == "/" && next == "/") {
            return (scalars[place...].firstIndex(of: "\n") ?? scalars.count) - place
        }
        guard scalars[place] == "/", next == "*" else { return nil }
        var last = place + 2
        while last + 1 < scalars.count, !(scalars[last] == "*" && scalars[last + 1] == "/") { last += 1 }
        return min(last + 2, scalars.count) - place
    }

    /// Whether the next thing is a closing bracket.
    private func closes(after start: Int) -> Bool {
        var place = start
        while place < scalars.count {
            if scalars[place].properties.isWhitespace {
                place += 1
            } else if let length = commentLength(at: place) {
                place += length
            } else {
                return scalars[place] == "}" || scalars[place] == "]"
            }
        }
        return false
    }

    private mutating func note(_ issue: WritingIssue) {
        if !issues.contains(where: { $0.code == issue.code }) { issues.append(issue) }
    }

    /// The marks that end a string begun with `opening`; nil where that begins none.
    private static func closing(of opening: Unicode.Scalar) -> [Unicode.Scalar]? {
        switch opening {
        case "\"", "'": [opening]
        case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}":
            ["\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}", "\""]
        case "\u{2018}", "\u{2019}": ["\u{2018}", "\u{2019}"]
        default: nil
        }
    }
}
