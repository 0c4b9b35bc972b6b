/// How long a server asks to wait before the next attempt.
enum RetryAfter {
    /// In seconds: from `x-amz-retry-after` (milliseconds) or `Retry-After` (seconds, or the moment as an HTTP date:
    /// RFC 9110, section 10.2.3). What is malformed or in the past counts as nothing.
    ///
    /// - Parameter now: The clock by which a date is understood.
    static func seconds(in headers: HTTPHeaders, now: UTCTime) -> Double? {
        if let text = headers["x-amz-retry-after"], let milliseconds = Int(digits: text.utf8) {
            return Double(milliseconds) / 1000
        }
        guard let text = headers["retry-after"] else { return nil }
        if let seconds = Int(digits: text.utf8) { return Double(seconds) }
        guard let moment = UTCTime(httpDate: text), moment > now else { return nil }
        return moment.secondsSinceEpoch - now.secondsSinceEpoch
    }
}
