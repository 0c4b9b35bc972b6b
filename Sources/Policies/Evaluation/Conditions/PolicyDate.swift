/// A moment as conditions have it: a W3C form of ISO 8601, or seconds since 1970.
///
/// https://www.w3.org/TR/NOTE-datetime
struct PolicyDate: Comparable, Hashable {
    private let secondsSince1970: Double

    /// Reads a moment; nil for anything else.
    init?(_ text: String) {
        var reader = DateReader(text)
        // Four digits are a year, more are seconds.
        guard let seconds = text.utf8.count > 4 ? reader.seconds() ?? reader.date() : reader.date() else {
            return nil
        }
        secondsSince1970 = seconds
    }

    static func < (lhs: PolicyDate, rhs: PolicyDate) -> Bool { lhs.secondsSince1970 < rhs.secondsSince1970 }
}

/// Reads dates from their digits.
private struct DateReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The whole text as seconds since 1970.
    func seconds() -> Double? {
        guard bytes.count <= 12, bytes.allSatisfy(Self.isDigit) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Double($1 - UInt8(ascii: "0")) }
    }

    /// The whole text as a date, in seconds since 1970.
    mutating func date() -> Double? {
        guard let year = number(digits: 4) else { return nil }
        var (month, day, seconds) = (1, 1, 0.0)
        if take("-") {
            guard let value = number(digits: 2, in: 1...12) else { return nil }
            month = value
            if take("-") {
                guard let value = number(digits: 2, in: 1...31) else { return nil }
                day = value
                if take("T") {
                    guard let time = timeOfDay(), let offset = offset() else { return nil }
                    seconds = time - offset
                }
            }
        }
        guard position == bytes.count else { return nil }
        return Double(Self.daysSince1970(year, month, day) * 86_400) + seconds
    }

    private mutating func timeOfDay() -> Double? {
        guard let hour = number(digits: 2, in: 0...23), take(":"), let minute = number(digits: 2, in: 0...59)
        else { return nil }
        var seconds = Double(hour * 3600 + minute * 60)
        if take(":") {
            guard let second = number(digits: 2, in: 0...60) else { return nil }
            seconds += Double(second)
            if take(".") {
                var unit = 0.1
                let start = position
                while let digit = number(digits: 1) {
                    seconds += Double(digit) * unit
                    unit /= 10
                }
                guard position > start else { return nil }
            }
        }
        return seconds
    }

    private mutating func offset() -> Double? {
        if take("Z") { return 0 }
        let sign: Double
        if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
        guard let hours = number(digits: 2, in: 0...23), take(":"),
            let minutes = number(digits: 2, in: 0...59)
        else { return nil }
        return sign * Double(hours * 3600 + minutes * 60)
    }

    private mutating func number(digits: Int, in range: ClosedRange<Int> = 0...9999) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        let field = bytes[position..<position + digits]
        guard field.allSatisfy(Self.isDigit) else { return nil }
        let value = field.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        guard range.contains(value) else { return nil }
        position += digits
        return value
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Days in the Gregorian calendar, counting years from March so that leap days come last.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
