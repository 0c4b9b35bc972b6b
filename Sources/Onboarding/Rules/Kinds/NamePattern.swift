/// A name with `{…}` where anything may stand, such as `didomi-exports-{organization-id}-{random}`.
struct NamePattern {
    /// The fixed texts; between two of them stands at least one character.
    private let literals: [String]

    init(_ pattern: String) {
        var literals = [""]
        var isInside = false
        for character in pattern {
            switch character {
            case "{":
                isInside = true
                literals.append("")
            case "}": isInside = false
            default:
                if !isInside { literals[literals.count - 1].append(character) }
            }
        }
        self.literals = literals
    }

    func matches(_ value: TypedValue) -> Bool {
        guard let first = literals.first, value.hasPrefix(first) else { return false }
        var rest = value.slice(first.unicodeScalars.count..<value.count)
        for (index, literal) in literals.enumerated().dropFirst() {
            guard !rest.isEmpty else { return false }
            let tail = rest.slice(1..<rest.count)
            if index == literals.count - 1 { return tail.hasSuffix(literal) }
            guard let found = tail.firstRange(of: literal) else { return false }
            rest = tail.slice(found.upperBound..<tail.count)
        }
        return rest.isEmpty
    }
}
