import Documents
import Platforms

/// Rules that several kinds of value share; each kind gives them its own name in front.
struct CommonRules {
    /// Such as `bucket`, in front of each rule's id.
    let prefix: String

    /// The value is not empty.
    func filled(_ what: CommonSentences.Thing) -> Rule {
        Rule(id: "\(prefix).filled", label: CommonSentences.filledLabel) { value in
            value.isEmpty ? .unreadable(.invalid(CommonSentences.empty(what))) : .kept
        }
    }

    /// An empty value is an answer where the platform lets the person leave it out, with a warning.
    func filled(_ what: CommonSentences.Thing, unlessLeftOut warning: LocalizedText?) -> Rule {
        guard let warning else { return filled(what) }
        return Rule(id: "\(prefix).left-out", label: CommonSentences.filledLabel) { value in
            value.isEmpty ? .unreadable(.warning(warning)) : .kept
        }
    }

    /// No blanks around the value: they come with copying and no form removes them.
    func blanks(secret: Bool = false) -> Rule {
        Rule(id: "\(prefix).blanks", label: CommonSentences.blanksLabel) { value in
            let first = value.scalars.firstIndex { !$0.isBlank } ?? 0
            let end = value.scalars.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
            guard first > 0 || end < value.count else { return .kept }
            let isLeading = first > 0 || end == 0
            let violation = Violation.invalid(
                CommonSentences.blanks(leading: isLeading, trailing: end < value.count, secret: secret),
                at: isLeading ? 0..<(end == 0 ? value.count : first) : end..<value.count,
                fix: secret ? nil : value.slice(first..<max(first, end)).text)
            return end == 0 ? .unreadable(violation) : .wrapped(violation, meant: first..<end)
        }
    }

    /// No quotation marks around the value, as they come with a copy from JSON or a shell.
    var quotes: Rule {
        Rule(id: "\(prefix).quotes", label: CommonSentences.quotesLabel) { value in
            guard value.count >= 2, let first = value.scalars.first, let last = value.scalars.last,
                Self.quotePairs.contains(where: { $0 == first && $1 == last })
            else { return .kept }
            let meant = 1..<(value.count - 1)
            return .wrapped(
                .invalid(CommonSentences.quotes, at: 0..<1, fix: value.slice(meant).text), meant: meant)
        }
    }

    private static let quotePairs: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("\"", "\""), ("'", "'"), ("`", "`"), ("“", "”"), ("«", "»"), ("‘", "’"),
    ]

    /// Nothing that cannot be seen, such as a line break or a zero-width space.
    func invisible(secret: Bool = false) -> Rule {
        Rule(id: "\(prefix).invisible", label: CommonSentences.invisibleLabel) { value in
            guard let place = value.scalars.firstIndex(where: \.isInvisible) else { return .kept }
            return .unreadable(
                .invalid(
                    CommonSentences.invisible(value.scalars[place], in: value.slice(place..<(place + 1))),
                    at: secret ? nil : place..<(place + 1),
                    fix: secret ? nil : value.removing(where: \.isInvisible)))
        }
    }

    /// No placeholder of a document or template left in.
    func placeholder(in context: RuleContext, braces: Bool = true) -> Rule {
        let known = Placeholders.known(to: context.platform)
        return Rule(id: "\(prefix).placeholder", label: CommonSentences.placeholderLabel) { value in
            guard let range = Placeholders.range(in: value, known: known, braces: braces) else {
                return .kept
            }
            return .unreadable(.invalid(CommonSentences.placeholder(value.slice(range)), at: range))
        }
    }
}
