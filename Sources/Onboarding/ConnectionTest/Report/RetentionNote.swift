import AWS
import Documents

/// What will vanish when, for the line of the `retention` rung.
enum RetentionNote {
    /// From here on it is a warning.
    private static let warningHours = 48.0

    static func note(_ oldest: ListedExports.Export, days: Int, now: UTCTime) -> LocalizedText {
        let end = UTCTime(secondsSinceEpoch: oldest.written.secondsSinceEpoch + Double(days) * 86_400)
        let hours = (end.secondsSinceEpoch - now.secondsSinceEpoch) / 3600
        let key = ServerText(oldest.key).display
        let date = end.iso8601
        if hours <= 0 {
            return LocalizedText(
                en: "Warning: \(key) is past its \(days) days and may vanish at any moment",
                fr: "Attention : \(key) a dépassé ses \(days) jours et peut disparaître à tout moment")
        }
        if hours < warningHours {
            let whole = Int(hours.rounded(.up))
            return LocalizedText(
                en: "Warning: \(key) vanishes within \(whole) h, on \(date)",
                fr: "Attention : \(key) disparaît d’ici \(whole) h, le \(date)")
        }
        let whole = Int(hours / 24)
        return LocalizedText(
            en: "the oldest, \(key), stays \(whole) more days, until \(date)",
            fr: "le plus ancien, \(key), reste encore \(whole) jours, jusqu’au \(date)")
    }
}
