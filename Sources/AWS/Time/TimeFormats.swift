/// The forms in which AWS writes and reads moments.
extension UTCTime {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Such as `2026-11-20T10:00:00Z`.
    public var iso8601: String {
        let civil = CivilTime(self)
        let date = "\(civil.year.padded(to: 4))-\(civil.month.padded(to: 2))-\(civil.day.padded(to: 2))"
        return
            "\(date)T\(civil.hour.padded(to: 2)):\(civil.minute.padded(to: 2)):\(civil.second.padded(to: 2))Z"
    }

    /// Such as `20261120T100000Z`, the form that signatures use.
    public var basic: String {
        let civil = CivilTime(self)
        let date = "\(civil.year.padded(to: 4))\(civil.month.padded(to: 2))\(civil.day.padded(to: 2))"
        return
            "\(date)T\(civil.hour.padded(to: 2))\(civil.minute.padded(to: 2))\(civil.second.padded(to: 2))Z"
    }

    /// Reads `2026-11-20T10:00:00Z`, with or without a fraction, or with an offset such as `+01:00` in place of the Z.
    public init?(iso8601 text: String) {
        var characters = Array(text.utf8)
        var offset = 0
        if characters.count > 20,
            let sign = [UInt8(ascii: "+"): 1, UInt8(ascii: "-"): -1][characters[characters.count - 6]]
        {
            let zone = characters.suffix(5)
            guard zone.dropFirst(2).first == UInt8(ascii: ":"), let hours = Int(digits: zone.prefix(2)),
                let minutes = Int(digits: zone.suffix(2)), hours < 24, minutes < 60
            else { return nil }
            offset = sign * (hours * 3600 + minutes * 60)
            characters = characters.dropLast(6) + [UInt8(ascii: "Z")]
        }
        guard characters.count >= 20, characters.last == UInt8(ascii: "Z"),
            characters[4] == UInt8(ascii: "-"), characters[7] == UInt8(ascii: "-"),
            characters[10] == UInt8(ascii: "T"), characters[13] == UInt8(ascii: ":"),
            characters[16] == UInt8(ascii: ":"),
            let year = Int(digits: characters[0..<4]), let month = Int(digits: characters[5..<7]),
            let day = Int(digits: characters[8..<10]), let hour = Int(digits: characters[11..<13]),
            let minute = Int(digits: characters[14..<16]), let second = Int(digits: characters[17..<19]),
            let civil = CivilTime(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        else { return nil }
        var fraction = 0.0
        if characters.count > 20 {
            let decimals = characters[20..<(characters.count - 1)]
            guard characters[19] == UInt8(ascii: "."), decimals.count <= 9, let value = Int(digits: decimals)
            else { return nil }
            fraction = decimals.reduce(Double(value)) { rest, _ in rest / 10 }
        }
        self.init(secondsSinceEpoch: civil.time.secondsSinceEpoch + fraction - Double(offset))
    }

    /// Reads `20261120T100000Z`.
    public init?(basic text: String) {
        let characters = Array(text.utf8)
        guard characters.count == 16, characters[8] == UInt8(ascii: "T"), characters[15] == UInt8(ascii: "Z"),
            let year = Int(digits: characters[0..<4]), let month = Int(digits: characters[4..<6]),
            let day = Int(digits: characters[6..<8]), let hour = Int(digits: characters[9..<11]),
            let minute = Int(digits: characters[11..<13]), let second = Int(digits: characters[13..<15]),
            let civil = CivilTime(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        else { return nil }
        self = civil.time
    }

    /// Reads the `Date` header, `Fri, 20 Nov 2026 10:00:00 GMT` (RFC 9110, section 5.6.7).
    public init?(httpDate text: String) {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let day = Int(digits: words[1].utf8),
            let month = Self.months.firstIndex(of: String(words[2])), let year = Int(digits: words[3].utf8)
        else { return nil }
        let clock = words[4].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, let hour = Int(digits: clock[0].utf8),
            let minute = Int(digits: clock[1].utf8),
            let second = Int(digits: clock[2].utf8),
            let civil = CivilTime(
                year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
        else { return nil }
        self = civil.time
    }
}

extension Int {
    fileprivate func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
