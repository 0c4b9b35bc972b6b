/// The texts that some patterns match, or all others.
struct TextSet: Hashable {
    let patterns: [TextPattern]
    let isComplement: Bool

    init(_ patterns: [TextPattern], isComplement: Bool = false) {
        self.patterns = patterns
        self.isComplement = isComplement
    }

    /// Whether each of these texts is surely in one of `others`.
    func isCovered(by others: [TextSet]) -> Bool {
        if others.contains(self) { return true }
        let relevant = others.filter { $0.isComplement || !isDisjoint(from: $0) }
        guard !relevant.isEmpty || isComplement else { return false }
        let walk = PatternWalk(patterns + relevant.flatMap(\.patterns))
        let own = patterns.count
        return !walk.mayFindText(
            isHopeless: { !isComplement && $0[..<own].allSatisfy(\.isEmpty) },
            isWanted: { matched in
                guard matched[..<own].contains(true) != isComplement else { return false }
                var rest = matched[own...]
                return relevant.allSatisfy { other in
                    defer { rest = rest.dropFirst(other.patterns.count) }
                    return rest.prefix(other.patterns.count).contains(true) == other.isComplement
                }
            })
    }

    /// Whether surely no text is in both, whatever the variables in them stand for.
    func isDisjoint(from other: TextSet) -> Bool {
        if isSurelyApart(from: other) { return true }
        let walk = PatternWalk((patterns + other.patterns).map(\.withVariablesOpen))
        let own = patterns.count
        return !walk.mayFindText(
            isHopeless: { state in
                !isComplement && state[..<own].allSatisfy(\.isEmpty)
                    || !other.isComplement && state[own...].allSatisfy(\.isEmpty)
            },
            isWanted: { matched in
                matched[..<own].contains(true) != isComplement
                    && matched[own...].contains(true) != other.isComplement
            })
    }

    /// Whether all of them differ in a character before the first wildcard: most do, and this is quickly seen.
    private func isSurelyApart(from other: TextSet) -> Bool {
        guard !isComplement, !other.isComplement else { return false }
        return patterns.allSatisfy { own in
            other.patterns.allSatisfy { theirs in
                for case (.literal(let left), .literal(let right)) in zip(
                    own.literalStart, theirs.literalStart)
                where left != right { return true }
                return false
            }
        }
    }
}

extension TextPattern {
    fileprivate var literalStart: ArraySlice<Token> {
        tokens.prefix { token in
            if case .literal = token { true } else { false }
        }
    }
}
