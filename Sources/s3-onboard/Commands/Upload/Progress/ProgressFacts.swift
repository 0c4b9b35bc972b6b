/// What a progress line tells.
struct ProgressFacts: Hashable {
    /// What is uploaded.
    enum Subject: Hashable {
        /// One file, by its name.
        case file(String)
        /// Several, of which some have ended.
        case files(ended: Int, of: Int)
    }

    /// What is uploaded.
    var subject: Subject
    /// Bytes that were sent or are on their way.
    var bytes: Int64 = 0
    /// Bytes in all; nil while nobody knows.
    var totalBytes: Int64?
    /// Parts that are done.
    var finishedParts = 0
    /// Parts in all; nil while nobody knows.
    var totalParts: Int?
    /// Requests that were sent again.
    var retries = 0
    /// Bytes in a second; nil in the first moment.
    var bytesPerSecond: Double?
    /// Seconds to the end; nil when nobody can tell.
    var secondsLeft: Int64?
    /// Seconds since the beginning.
    var secondsGone: Int64 = 0

    /// How much is done, in hundredths; nil while nobody knows.
    var percent: Int? {
        guard let totalBytes else { return nil }
        guard totalBytes > 0 else { return 100 }
        return Int((Double(min(bytes, totalBytes)) / Double(totalBytes) * 100).rounded(.down))
    }
}
