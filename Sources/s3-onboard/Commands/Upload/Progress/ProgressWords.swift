import AWS
import Documents

/// The words of a progress line.
struct ProgressWords {
    let language: Language

    /// Such as `3 of 10 files`; a file by its name.
    func subject(_ subject: ProgressFacts.Subject) -> String {
        switch subject {
        case .file("-"): language == .fr ? "entrée standard" : "standard input"
        case .file(let name): ServerText(name).display
        case .files(let ended, let total):
            language == .fr ? "\(ended) fichiers sur \(total)" : "\(ended) of \(total) files"
        }
    }

    /// Such as `42%`.
    func percent(_ percent: Int) -> String {
        language == .fr ? "\(percent) %" : "\(percent)%"
    }

    /// Such as `1.2 of 4 GiB`.
    func bytes(_ bytes: Int64, of total: Int64?) -> String {
        total.map { ByteCount.words(bytes, of: $0, language) } ?? ByteCount.words(bytes, language)
    }

    /// Such as `85.3 MiB/s`.
    func rate(_ bytesPerSecond: Double) -> String {
        ByteCount.words(Int64(bytesPerSecond), language) + "/s"
    }

    /// Such as `0:41 left`.
    func left(_ seconds: Int64) -> String {
        language == .fr ? "reste \(Self.time(seconds))" : "\(Self.time(seconds)) left"
    }

    /// Such as `3/9 parts`; while nobody knows how many there are, `3 parts`.
    func parts(_ finished: Int, of total: Int?) -> String {
        let number = total.map { "\(finished)/\($0)" } ?? "\(finished)"
        let isOne = (total ?? finished) == 1
        let name = language == .fr ? (isOne ? "partie" : "parties") : (isOne ? "part" : "parts")
        return "\(number) \(name)"
    }

    /// Such as `1 retry`.
    func retries(_ count: Int) -> String {
        if language == .fr { return count > 1 ? "\(count) reprises" : "\(count) reprise" }
        return count == 1 ? "1 retry" : "\(count) retries"
    }

    /// What stands between a name and what is said of it.
    var colon: String { language == .fr ? " : " : ": " }

    /// Minutes and seconds, with hours where there are any.
    static func time(_ seconds: Int64) -> String {
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        // Nobody plans by more than that.
        if hours > 99 { return ">99 h" }
        return hours > 0
            ? "\(hours):\(twoDigits(minutes)):\(twoDigits(seconds % 60))"
            : "\(minutes):\(twoDigits(seconds % 60))"
    }

    private static func twoDigits(_ number: Int64) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
