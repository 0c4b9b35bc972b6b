import Glibc

/// A pasted text, searched for the marks between which an error's parts stand.
struct ErrorText {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// How many bytes it has.
    var count: Int { bytes.count }

    /// Where `mark` begins, at `start` or later.
    func position(of mark: String, from start: Int = 0) -> Int? {
        let wanted = Array(mark.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        return bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            let last = bytes.count - wanted.count
            var place = start
            while place <= last, let found = memchr(base + place, Int32(first), last - place + 1) {
                place = UnsafeRawPointer(found) - base
                if memcmp(found, wanted, wanted.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }

    /// Where the last `mark` before `end` begins.
    func lastPosition(of mark: String, before end: Int) -> Int? {
        var last: Int?
        var start = 0
        while let next = position(of: mark, from: start), next < end {
            last = next
            start = next + 1
        }
        return last
    }

    /// Where the text after `mark` begins.
    func end(of mark: String, from start: Int = 0) -> Int? {
        position(of: mark, from: start).map { $0 + mark.utf8.count }
    }

    /// Whether `mark` is in it.
    func contains(_ mark: String) -> Bool { position(of: mark) != nil }

    /// What follows `mark` up to the first byte of `stops`, or to the end; nil when that is nothing.
    func word(after mark: String, upTo stops: String = " \t\r\n,;\"'()<>[]{}│", from start: Int = 0)
        -> String?
    {
        guard let first = end(of: mark, from: start) else { return nil }
        return text(from: first, upTo: stops)
    }

    /// What stands between the first `open` and the first `close` after it.
    func text(between open: String, and close: String, from start: Int = 0) -> String? {
        guard let first = end(of: open, from: start), let last = position(of: close, from: first) else {
            return nil
        }
        return text(first..<last)
    }

    /// What stands from `start` up to the first byte of `stops`; nil when that is nothing.
    func text(from start: Int, upTo stops: String) -> String? {
        let stops = Set(stops.utf8)
        let end = bytes[start...].firstIndex(where: stops.contains) ?? bytes.count
        return start < end ? text(start..<end) : nil
    }

    /// The rest of the line that `start` is in.
    func line(from start: Int) -> String? { text(from: start, upTo: "\r\n") }

    /// The line before `end`, without what terminals draw before it.
    func line(before end: Int) -> String {
        let newline = UInt8(ascii: "\n")
        var last = end
        while last > 0, Self.isSpace(bytes[last - 1]) || bytes[last - 1] > 0x7F { last -= 1 }
        let first = bytes[..<last].lastIndex(of: newline).map { $0 + 1 } ?? 0
        return text(first..<last)
    }

    /// The text cut behind each `mark`, without what follows the last one.
    func pieces(endingIn mark: String) -> [ErrorText] {
        var pieces: [ErrorText] = []
        var start = 0
        while pieces.count < ErrorReader.limit, let end = end(of: mark, from: start) {
            pieces.append(ErrorText(text(start..<end)))
            start = end
        }
        return pieces
    }

    /// The bytes of `range` as text.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }
}
