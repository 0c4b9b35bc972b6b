import AWS

/// The form of moments in HTTP's header fields (RFC 9110, section 5.6.7).
enum HTTPDate {
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Such as `Fri, 20 Nov 2026 10:00:00 GMT`.
    static func text(_ time: UTCTime) -> String {
        // The calendar is in the ISO form already; only the day of the week has to be counted, and day 0
        // of the epoch was a Thursday.
        let day = Int((time.secondsSinceEpoch / 86_400).rounded(.down))
        let weekday = weekdays[(day % 7 + 7) % 7]
        let halves = time.iso8601.dropLast().split(separator: "T")
        let date = halves[0].split(separator: "-")
        let month = Int(date[1]).map { months[$0 - 1] } ?? ""
        return "\(weekday), \(date[2]) \(month) \(date[0]) \(halves[1]) GMT"
    }
}
