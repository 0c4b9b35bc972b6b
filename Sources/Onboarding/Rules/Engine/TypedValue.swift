/// A value as typed, by Unicode scalars: the unit in which findings give their positions.
struct TypedValue: Sendable {
    let scalars: [Unicode.Scalar]
    /// Where it begins in what the person typed, which may be longer: blanks before it, an `s3://`.
    let start: Int

    init(_ text: String) {
        self.init(text.unicodeScalars)
    }

    init(_ scalars: some Sequence<Unicode.Scalar>, start: Int = 0) {
        self.scalars = Array(scalars)
        self.start = start
    }

    /// Where it begins, counted from 1 as people count.
    var position: Int { start + 1 }

    var count: Int { scalars.count }
    var isEmpty: Bool { scalars.isEmpty }
    var text: String { String(String.UnicodeScalarView(scalars)) }

    func slice(_ range: Range<Int>) -> TypedValue {
        TypedValue(scalars[range], start: start + range.lowerBound)
    }

    func replacing(_ range: Range<Int>, with text: String) -> String {
        var changed = scalars
        changed.replaceSubrange(range, with: text.unicodeScalars)
        return TypedValue(changed).text
    }

    func removing(where isRemoved: (Unicode.Scalar) -> Bool) -> String {
        TypedValue(scalars.filter { !isRemoved($0) }).text
    }

    func mapping(_ change: (Unicode.Scalar) -> Unicode.Scalar) -> String {
        TypedValue(scalars.map(change)).text
    }

    func hasPrefix(_ prefix: String) -> Bool { scalars.starts(with: prefix.unicodeScalars) }

    func hasSuffix(_ suffix: String) -> Bool {
        scalars.reversed().starts(with: suffix.unicodeScalars.reversed())
    }

    /// The first stretch of scalars that `isMember` accepts.
    func firstRun(where isMember: (Unicode.Scalar) -> Bool) -> Range<Int>? {
        guard let first = scalars.firstIndex(where: isMember) else { return nil }
        let end = scalars[first...].firstIndex { !isMember($0) } ?? count
        return first..<end
    }

    /// Where `part` first stands, searched once from left to right.
    func firstRange(of part: String) -> Range<Int>? {
        let wanted = Array(part.unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= count else { return nil }
        for start in 0...(count - wanted.count)
        where scalars[start..<(start + wanted.count)].elementsEqual(wanted) {
            return start..<(start + wanted.count)
        }
        return nil
    }

    /// The parts between `separator`, with their positions; empty parts are parts.
    func fields(separatedBy separator: Unicode.Scalar, maximum: Int = .max) -> [Range<Int>] {
        var fields: [Range<Int>] = []
        var start = 0
        for (index, scalar) in scalars.enumerated() where scalar == separator && fields.count < maximum - 1 {
            fields.append(start..<index)
            start = index + 1
        }
        return fields + [start..<count]
    }
}
