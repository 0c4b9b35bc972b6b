/// How credentials are got. Nobody has been asked for anything yet.
public indirect enum CredentialPlan: Sendable {
    /// They are at hand.
    case fixed(Credentials, file: String?)
    /// By assuming a role with the credentials of another plan.
    case role(RolePlan, with: CredentialPlan)
    /// By assuming a role with a token that somebody keeps in a file.
    case webIdentity(WebIdentityPlan)
    /// From IAM Identity Center.
    case singleSignOn(SingleSignOnPlan)
    /// From the cache of `aws login`.
    case login(LoginPlan)
    /// From a program's output.
    case process(ProcessPlan)
    /// From the container.
    case container(ContainerPlan)
    /// From the EC2 instance.
    case instanceMetadata(InstanceMetadataPlan)
}

extension CredentialPlan {
    /// Where the credentials come from; what is shown to a person.
    public var source: CredentialSource {
        switch self {
        case .fixed(let credentials, _): credentials.source
        case .role(let plan, _): .profileRole(profile: plan.profile, arn: plan.arn)
        case .webIdentity(let plan): .webIdentity(profile: plan.profile, arn: plan.arn)
        case .singleSignOn(let plan):
            .singleSignOn(profile: plan.profile, account: plan.account, role: plan.role)
        case .login(let plan): .login(profile: plan.profile)
        case .process(let plan): .process(profile: plan.profile)
        case .container: .container
        case .instanceMetadata: .instanceMetadata
        }
    }

    /// Whether somebody will be asked for an MFA code.
    public var needsMFACode: Bool {
        guard case .role(let plan, let source) = self else { return false }
        return plan.mfaSerial != nil || source.needsMFACode
    }

    /// The files with secrets in them that other users of this machine can read.
    public var exposedFiles: [String] {
        secretFile.map { ConfigurationFile.isReadableByOthers($0) ? [$0] : [] } ?? []
    }

    private var secretFile: String? {
        switch self {
        case .fixed(_, let file): file
        case .role(_, let source): source.secretFile
        case .singleSignOn(let plan): plan.tokenFile
        case .login(let plan): plan.tokenFile
        // The web identity's token lasts minutes and is somebody else's to guard.
        case .webIdentity, .process, .container, .instanceMetadata: nil
        }
    }
}
