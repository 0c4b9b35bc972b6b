/// A folder path taken apart in one pass from left to right.
///
/// Adobe publishes an expression for it, `^[0-9a-zA-Z/!\-_.*'()]*((%SEGMENT_(NAME|ID)%)?/?)+$`, whose nested
/// repetition takes a backtracking matcher exponential time; so this is written by hand.
struct FolderPath {
    /// One part of a path, in scalars of the path.
    enum Part: Hashable {
        /// A stretch without slashes and macros.
        case text(Range<Int>)
        case slash(Int)
        /// A name between two percent signs.
        case macro(Range<Int>)

        var range: Range<Int> {
            switch self {
            case .text(let range), .macro(let range): range
            case .slash(let place): place..<(place + 1)
            }
        }
    }

    /// The parts; together they are the whole path.
    let parts: [Part]
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        self.init(Array(text.unicodeScalars))
    }

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        parts = Self.parts(of: scalars)
    }

    /// Where the macros stand.
    var macros: [Range<Int>] {
        parts.compactMap { if case .macro(let range) = $0 { range } else { nil } }
    }

    var hasMacros: Bool { !macros.isEmpty }

    /// The whole folders before the first macro, without slashes around: what a policy can name.
    ///
    /// In `exports/day-%SEGMENT_ID%` that is `exports`: what the macro completes is no folder of its own yet.
    var fixedPart: String {
        let firstMacro = macros.first
        let end = firstMacro?.lowerBound ?? scalars.count
        var fixed = scalars[..<end]
        if firstMacro != nil {
            fixed = fixed[..<(fixed.lastIndex(of: "/") ?? fixed.startIndex)]
        }
        while fixed.first == "/" { fixed.removeFirst() }
        while fixed.last == "/" { fixed.removeLast() }
        return TypedValue(fixed).text
    }

    /// Cuts any collection of scalars, reading each of them at most three times.
    static func parts<Scalars: RandomAccessCollection<Unicode.Scalar>>(of scalars: Scalars) -> [Part]
    where Scalars.Index == Int {
        var parts: [Part] = []
        var textStart = 0
        var position = 0
        func endText() {
            if textStart < position { parts.append(.text(textStart..<position)) }
        }
        while position < scalars.count {
            switch scalars[position] {
            case "/":
                endText()
                parts.append(.slash(position))
                position += 1
                textStart = position
            case "%":
                // Letters that close no macro are passed over, so that none is looked at twice.
                var end = position + 1
                while end < scalars.count, scalars[end].isLetter || scalars[end] == "_" { end += 1 }
                guard end > position + 1, end < scalars.count, scalars[end] == "%" else {
                    position = end
                    continue
                }
                endText()
                parts.append(.macro(position..<(end + 1)))
                position = end + 1
                textStart = position
            default: position += 1
            }
        }
        endText()
        return parts
    }
}
