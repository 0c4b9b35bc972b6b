/// Gives the credentials that requests are signed with; one provider serves many requests at the same time.
public protocol CredentialsProvider: Sendable {
    /// The credentials to sign with now.
    func credentials() async throws(AWSFailure) -> Credentials

    /// Others in place of `refused`, which the server says have expired; nil when there are none.
    func renewed(after refused: Credentials) async throws(AWSFailure) -> Credentials?
}

/// Credentials that are what they are.
extension Credentials: CredentialsProvider {
    /// These.
    public func credentials() -> Credentials { self }

    /// None.
    public func renewed(after refused: Credentials) -> Credentials? { nil }
}
