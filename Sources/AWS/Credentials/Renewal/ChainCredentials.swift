import Synchronization

/// What the chain finds, which is looked up anew before it ends and when it is refused: whoever renews a session
/// rewrites the file.
public final class ChainCredentials: CredentialsProvider {
    private let session: RenewedCredentials
    private let questions: Questions

    /// Looks `profile` up in `chain`, with the first request.
    public init(_ chain: CredentialChain, profile: String?, services: CredentialServices) {
        let questions = Questions()
        self.questions = questions
        session = RenewedCredentials(now: services.context.now) { () async throws(AWSFailure) in
            let plan = try CredentialServices.failing { () throws(CredentialsError) in
                try chain.plan(profile: profile)
            }
            let found = try await questions.limited(services).credentials(by: plan)
            questions.end()
            return found
        }
    }

    /// What was found last, if it does not end soon.
    public func credentials() async throws(AWSFailure) -> Credentials {
        try await session.credentials()
    }

    /// What is found now, unless it is the same.
    public func renewed(after refused: Credentials) async throws(AWSFailure) -> Credentials? {
        try await session.renewed(after: refused)
    }

    /// From now on nobody can be asked for an MFA code: there is a screen, which a question would spoil.
    public func stopAsking() {
        questions.stop()
    }
}

/// A person is asked for MFA codes at the beginning alone: later there may be nobody.
private final class Questions: Sendable {
    private enum Stage {
        case open
        /// There are credentials; what was asked for once is not asked for again.
        case answered
        case closed
    }

    private let stage = Mutex(Stage.open)

    func end() {
        stage.withLock { if $0 == .open { $0 = .answered } }
    }

    func stop() {
        stage.withLock { if $0 == .open { $0 = .closed } }
    }

    func limited(_ services: CredentialServices) -> CredentialServices {
        var limited = services
        switch stage.withLock(\.self) {
        case .open: break
        case .answered:
            limited.askMFACode = { request throws(CredentialsError) in
                throw .mfa(profile: request.profile, serial: request.serial, .sessionEnds)
            }
        case .closed: limited.askMFACode = nil
        }
        return limited
    }
}
