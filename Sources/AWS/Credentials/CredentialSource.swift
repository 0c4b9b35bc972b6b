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
    /// A role that this program assumed.
    case assumedRole(arn: String)
    /// A session of a user that this program asked for, narrowed by a policy.
    case federatedUser(arn: String)
    /// An access key that this program made for a user.
    case createdAccessKey(user: String)
    /// The embedded sandbox.
    case sandbox
}
