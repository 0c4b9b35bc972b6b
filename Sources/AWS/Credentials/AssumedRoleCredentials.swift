/// The credentials of a role's session, which is assumed anew before it ends.
public final class AssumedRoleCredentials: CredentialsProvider {
    /// How long before its end a session is renewed, in seconds: what is signed now may still be queued then.
    private static let margin = 300.0

    private let now: @Sendable () -> UTCTime
    private let session: SharedFetch

    /// Assumes the role of `input` by `sts`, with the first request.
    public init(_ sts: STSClient, _ input: AssumeRoleInput) {
        now = sts.now
        session = SharedFetch { () async throws(AWSFailure) in try await sts.assumeRole(input).credentials }
    }

    /// The session's, if it does not end soon; a new one's otherwise.
    public func credentials() async throws(AWSFailure) -> Credentials {
        let soon = UTCTime(secondsSinceEpoch: now().secondsSinceEpoch + Self.margin)
        do {
            return try await session.credentials { !$0.haveEnded(by: soon) }
        } catch {
            // A session that ends soon is better than none.
            if let current = session.current, !current.haveEnded(by: now()) { return current }
            throw error
        }
    }

    /// A new session's.
    public func renewed(after refused: Credentials) async throws(AWSFailure) -> Credentials? {
        try await session.credentials { !$0.signLike(refused) }
    }
}
