import AWS

/// One part of a content, ready to be sent.
struct Part: Sendable {
    /// From 1 on.
    let number: Int
    let body: RequestBody

    var bytes: Int64 { body.count }
}

/// Hands out the parts of a content, one after the other.
protocol PartSource: Sendable {
    /// The next part; nil after the last one, and once the source was stopped.
    func next() async throws(UploadStop) -> Part?
    /// Lets whoever waits for the next part wait no longer.
    func stop()
}
