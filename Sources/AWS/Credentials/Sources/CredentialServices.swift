/// Whom the chain asks, where credentials are not at hand.
public struct CredentialServices: Sendable {
    /// A role's wish for an MFA code.
    public struct MFARequest: Hashable, Sendable {
        /// The profile that names the role.
        public let profile: String
        /// The device, as `mfa_serial` has it.
        public let serial: String
    }

    /// Asks a person for a code; nil for none.
    public typealias AskMFACode = @Sendable (MFARequest) async throws(CredentialsError) -> String?

    /// How STS and IAM Identity Center are asked; its own credentials are not used.
    public var context: AWSContext
    /// Carries requests to the machine itself, each within so many seconds.
    public var metadata: @Sendable (_ seconds: Int) -> any HTTPTransport
    /// Waits before the machine is asked again.
    public var pause: @Sendable () async -> Void
    /// Asks for MFA codes; nil where nobody can be asked.
    public var askMFACode: AskMFACode?

    /// Makes services.
    public init(
        context: AWSContext,
        metadata: @escaping @Sendable (_ seconds: Int) -> any HTTPTransport = { seconds in
            CurlTransport(.metadata(seconds: seconds))
        },
        pause: @escaping @Sendable () async -> Void = { try? await Task.sleep(for: .seconds(1)) },
        askMFACode: AskMFACode? = nil
    ) {
        self.context = context.with(credentials: nil)
        self.metadata = metadata
        self.pause = pause
        self.askMFACode = askMFACode
    }

    /// Gets credentials by `plan`.
    func credentials(by plan: CredentialPlan) async throws(AWSFailure) -> Credentials {
        let found: Credentials
        switch plan {
        case .fixed(let credentials, _): found = credentials
        case .role(let role, let source):
            let own = try await credentials(by: source)
            found = try await RoleSession(services: self, plan: role).credentials(with: own)
        case .webIdentity(let plan):
            found = try await WebIdentitySession(services: self, plan: plan).credentials()
        case .singleSignOn(let plan):
            found = try await SingleSignOnSession(services: self, plan: plan).credentials()
        case .login(let plan):
            found = try Self.failing { () throws(CredentialsError) in
                try LoginSession(services: self, plan: plan).credentials()
            }
        case .process(let plan): found = try await CredentialProcess(plan: plan).credentials()
        case .container(let plan): found = try await Container(services: self, plan: plan).credentials()
        case .instanceMetadata(let plan):
            found = try await InstanceMetadata(services: self, plan: plan).credentials()
        }
        guard !found.haveEnded(by: context.now()) else { throw .credentials(.expired(plan.source)) }
        return found
    }

    /// `body`, whose errors count as a call's.
    static func failing<Value>(_ body: () throws(CredentialsError) -> Value) throws(AWSFailure) -> Value {
        do {
            return try body()
        } catch {
            throw .credentials(error)
        }
    }
}
