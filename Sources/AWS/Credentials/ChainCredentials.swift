import Synchronization

/// What the chain finds, looked up once more when it is refused: whoever renews a session rewrites the file.
public final class ChainCredentials: CredentialsProvider {
    private let chain: CredentialChain
    private let profile: String?
    private let current = Mutex<Credentials?>(nil)

    /// Looks up `profile` in `chain`, with the first request.
    public init(_ chain: CredentialChain, profile: String?) {
        self.chain = chain
        self.profile = profile
    }

    /// What was found last.
    public func credentials() throws(AWSFailure) -> Credentials {
        try current.withLock { current throws(AWSFailure) in
            if let found = current { return found }
            let found = try resolve()
            current = found
            return found
        }
    }

    /// What is found now, unless it is the same.
    public func renewed(after refused: Credentials) throws(AWSFailure) -> Credentials? {
        try current.withLock { current throws(AWSFailure) in
            if let found = current, !found.signLike(refused) { return found }
            let found = try resolve()
            current = found
            return found.signLike(refused) ? nil : found
        }
    }

    private func resolve() throws(AWSFailure) -> Credentials {
        do {
            return try chain.resolve(profile: profile)
        } catch {
            throw .credentials(error)
        }
    }
}
