/// Where credentials came from.
public enum CredentialSource: Hashable, Sendable {
    /// Typed into the wizard.
    case typed
    /// `AWS_ACCESS_KEY_ID` and its companions.
    case environment
    /// A profile of the shared credentials file.
    case sharedCredentials(profile: String)
    /// A profile of the shared config file.
    case sharedConfig(profile: String)
    /// A role that a profile names by `role_arn`.
    case profileRole(profile: String, arn: String)
    /// A role that a web identity's token opens; the profile that says so, or nil where the environment does.
    case webIdentity(profile: String?, arn: String)
    /// A role of IAM Identity Center.
    case singleSignOn(profile: String, account: String, role: String)
    /// A session that `aws login` started.
    case login(profile: String)
    /// What a profile's `credential_process` printed.
    case process(profile: String)
    /// A file of the tools before the AWS CLI.
    case legacyFile(path: String)
    /// The container that the program runs in.
    case container
    /// The EC2 instance that the program runs on.
    case instanceMetadata
    /// A role that this program assumed.
    case assumedRole(arn: String)
    /// A session of a user that this program asked for, narrowed by a policy.
    case federatedUser(arn: String)
    /// An access key that this program made for a user.
    case createdAccessKey(user: String)
    /// The embedded sandbox.
    case sandbox
}
