/// Reads every text at once that some patterns tell apart, as an automaton of all of them.
struct PatternWalk {
    /// For each pattern the places in it that the text read so far leads to.
    typealias State = [[Int]]

    /// Something that a text may go on with.
    enum Symbol: Hashable {
        case scalar(Unicode.Scalar)
        case variable(String)
    }

    /// More states than any honest policy needs; a hostile one may make their number explode.
    private static let mostStates = 1_000

    private let patterns: [TextPattern]
    private let alphabet: [Symbol]

    init(_ patterns: [TextPattern]) {
        self.patterns = patterns
        alphabet = Self.alphabet(of: patterns)
    }

    /// Whether there is a text of which `isWanted` holds.
    ///
    /// - Parameters:
    ///   - isHopeless: Whether no text that goes on from a state can be wanted.
    ///   - isWanted: Takes for each pattern whether it matches.
    /// - Returns: True also when it cannot be found out in reasonable time.
    func mayFindText(isHopeless: (State) -> Bool, isWanted: ([Bool]) -> Bool) -> Bool {
        let start = patterns.map { Self.closed([0], in: $0) }
        var seen: Set<State> = [start]
        var open = [start]
        while let state = open.popLast() {
            if isHopeless(state) { continue }
            if isWanted(zip(state, patterns).map { $0.contains($1.tokens.count) }) { return true }
            for symbol in alphabet {
                let next = zip(state, patterns).map { Self.step(from: $0, in: $1, over: symbol) }
                guard seen.insert(next).inserted else { continue }
                guard seen.count <= Self.mostStates else { return true }
                open.append(next)
            }
        }
        return false
    }

    /// The characters that the patterns name, and one that they do not.
    private static func alphabet(of patterns: [TextPattern]) -> [Symbol] {
        var scalars: Set<Unicode.Scalar> = []
        var variables: Set<String> = []
        for token in patterns.flatMap(\.tokens) {
            switch token {
            case .literal(let scalar): scalars.insert(scalar)
            case .variable(let name): variables.insert(name)
            case .anyCharacter(let excluded), .anyText(let excluded):
                if let excluded { scalars.insert(excluded) }
            }
        }
        let other = (UInt32(0xE000)...0xF8FF).lazy.compactMap(Unicode.Scalar.init).first {
            !scalars.contains($0)
        }
        if let other { scalars.insert(other) }
        return scalars.sorted().map(Symbol.scalar) + variables.sorted().map(Symbol.variable)
    }

    private static func step(from places: [Int], in pattern: TextPattern, over symbol: Symbol) -> [Int] {
        var reached: [Int] = []
        for place in places where place < pattern.tokens.count {
            switch (pattern.tokens[place], symbol) {
            case (.literal(let wanted), .scalar(let scalar)) where wanted == scalar: reached.append(place + 1)
            case (.variable(let wanted), .variable(let name)) where wanted == name: reached.append(place + 1)
            case (.anyCharacter(let excluded), .scalar(let scalar)) where excluded != scalar:
                reached.append(place + 1)
            case (.anyText(let excluded), .scalar(let scalar)) where excluded != scalar: reached.append(place)
            case (.anyText, .variable): reached.append(place)
            default: break
            }
        }
        return closed(reached, in: pattern)
    }

    /// The places, and those that an empty text leads on to.
    private static func closed(_ places: [Int], in pattern: TextPattern) -> [Int] {
        var closed = Set(places)
        for place in places {
            var next = place
            while next < pattern.tokens.count, case .anyText = pattern.tokens[next] {
                next += 1
                closed.insert(next)
            }
        }
        return closed.sorted()
    }
}
