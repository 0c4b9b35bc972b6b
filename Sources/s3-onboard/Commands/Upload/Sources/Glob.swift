/// A pattern of `--include` and `--exclude`, with the signs that the AWS CLI knows (its page "Use of Exclude and
/// Include Filters"): `*` is anything, also across slashes, `?` one character, `[ab]` one of these, `[!ab]` none of
/// them.
struct Glob: Hashable {
    private enum Token: Hashable {
        case anything
        case one
        case exactly(Unicode.Scalar)
        case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)

        func matches(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .anything, .one: true
            case .exactly(let own): scalar == own
            case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
            }
        }
    }

    private let tokens: [Token]

    /// Reads a pattern; every text is one.
    init(_ pattern: String) {
        var tokens: [Token] = []
        var rest = Array(pattern.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "*": if tokens.last != .anything { tokens.append(.anything) }
            case "?": tokens.append(.one)
            case "[": tokens.append(Self.set(&rest) ?? .exactly("["))
            default: tokens.append(.exactly(scalar))
            }
        }
        self.tokens = tokens
    }

    /// Whether the whole of `path` matches.
    func matches(_ path: String) -> Bool {
        let scalars = Array(path.unicodeScalars)
        var place = 0
        var token = 0
        // Where to go on when a later token fails: the last `*` takes one more. An earlier one need not be tried.
        var retry: (token: Int, place: Int)?
        while place < scalars.count {
            if token < tokens.count, tokens[token] == .anything {
                retry = (token + 1, place)
                token += 1
            } else if token < tokens.count, tokens[token].matches(scalars[place]) {
                token += 1
                place += 1
            } else if let last = retry {
                retry = (last.token, last.place + 1)
                token = last.token
                place = last.place + 1
            } else {
                return false
            }
        }
        return tokens[token...].allSatisfy { $0 == .anything }
    }

    /// What stands between brackets; nil, and nothing taken, when they are never closed.
    private static func set(_ rest: inout ArraySlice<Unicode.Scalar>) -> Token? {
        var inside = rest
        let isNegated = inside.first == "!"
        if isNegated { inside.removeFirst() }
        var members: [Unicode.Scalar] = []
        // A bracket that comes first is a member.
        while let scalar = inside.popFirst(), scalar != "]" || members.isEmpty {
            members.append(scalar)
            if inside.isEmpty { return nil }
        }
        guard !members.isEmpty else { return nil }
        rest = inside
        return .oneOf(ranges(members[...]), isNegated: isNegated)
    }

    private static func ranges(_ members: ArraySlice<Unicode.Scalar>) -> [ClosedRange<Unicode.Scalar>] {
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        var rest = members
        while let first = rest.popFirst() {
            guard rest.count >= 2, rest.first == "-", let last = rest.dropFirst().first else {
                ranges.append(first...first)
                continue
            }
            rest = rest.dropFirst(2)
            // A range that runs backwards holds nothing.
            if first <= last { ranges.append(first...last) }
        }
        return ranges
    }
}
