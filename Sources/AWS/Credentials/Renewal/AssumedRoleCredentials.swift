/// The credentials of a role's session, which is assumed anew before it ends.
public final class AssumedRoleCredentials: CredentialsProvider {
    private let session: RenewedCredentials

    /// Assumes the role of `input` by `sts`, with the first request.
    public init(_ sts: STSClient, _ input: AssumeRoleInput) {
        session = RenewedCredentials(now: sts.now) { () async throws(AWSFailure) in
            try await sts.assumeRole(input).credentials
        }
    }

    /// The session's, if it does not end soon; a new one's otherwise.
    public func credentials() async throws(AWSFailure) -> Credentials {
        try await session.credentials()
    }

    /// A new session's.
    public func renewed(after refused: Credentials) async throws(AWSFailure) -> Credentials? {
        try await session.renewed(after: refused)
    }
}
