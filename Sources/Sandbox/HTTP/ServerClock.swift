import AWS

/// The clock by which the sandbox judges signatures and dates its answers.
struct ServerClock: Sendable {
    /// How far it is ahead of this machine's, in seconds.
    var ahead = 0.0

    /// The moment that it shows.
    func now() -> UTCTime { UTCTime.now().moved(by: ahead) }
}
