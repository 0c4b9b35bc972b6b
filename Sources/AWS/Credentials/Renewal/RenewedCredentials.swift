/// Credentials that are fetched anew before they end.
final class RenewedCredentials: CredentialsProvider {
    /// How long before their end they are renewed, in seconds: what is signed now may still be queued then.
    private static let margin = 300.0

    private let now: @Sendable () -> UTCTime
    private let session: SharedFetch

    /// Fetches with the first request.
    init(
        now: @escaping @Sendable () -> UTCTime,
        _ fetch: @escaping @Sendable () async throws(AWSFailure) -> Credentials
    ) {
        self.now = now
        session = SharedFetch(fetch)
    }

    /// The last ones, if they do not end soon; new ones otherwise.
    func credentials() async throws(AWSFailure) -> Credentials {
        let soon = UTCTime(secondsSinceEpoch: now().secondsSinceEpoch + Self.margin)
        do {
            return try await session.credentials { !$0.haveEnded(by: soon) }
        } catch {
            // Credentials that end soon are better than none.
            if let current = session.current, !current.haveEnded(by: now()) { return current }
            throw error
        }
    }

    /// New ones, unless they are the same.
    func renewed(after refused: Credentials) async throws(AWSFailure) -> Credentials? {
        let new = try await session.credentials { !$0.signLike(refused) }
        return new.signLike(refused) ? nil : new
    }
}
