/// What is wrong with the settings of a profile.
public enum ProfileProblem: Hashable, Sendable {
    /// None of these settings is there, one of which is needed.
    case needsOneOf([String])
    /// These settings are needed as well.
    case lacks([String])
    /// Two settings exclude each other.
    case conflict(String, String)
    /// The setting's value is none that it can have.
    case invalid(setting: String, value: String)
    /// `source_profile` names a profile that does not exist.
    case noSourceProfile(String)
    /// The source profile, or the credential source, has no credentials.
    case emptySource(String)
    /// Each profile's source is the next one, and the last one was there before.
    case loop([String])
    /// The profile names a section, such as `sso-session`, that does not exist.
    case noSection(kind: String, name: String)
    /// The profile and the section that it names give the setting different values.
    case inconsistent(setting: String, section: String)
}

/// Why somebody has to sign in again.
public struct SignInNeed: Hashable, Sendable {
    /// The command of the AWS CLI that signs in.
    public enum Command: Hashable, Sendable {
        /// `aws sso login`
        case singleSignOn
        /// `aws login`
        case login
    }

    /// What is wrong with the session that there was.
    public enum Reason: Hashable, Sendable {
        /// There is no such file.
        case noToken(file: String)
        /// The file holds no token that can be understood.
        case unusable(file: String)
        /// The session has ended.
        case ended
        /// The service no longer takes it.
        case refused
    }

    /// The profile.
    public var profile: String
    /// The command.
    public var command: Command
    /// The reason.
    public var reason: Reason

    /// Makes a need.
    public init(profile: String, command: Command, reason: Reason) {
        self.profile = profile
        self.command = command
        self.reason = reason
    }
}

/// Why an MFA code is missing.
public enum MFAProblem: Hashable, Sendable {
    /// Nobody can be asked here.
    case cannotAsk
    /// Nothing was entered.
    case noCode
    /// The session that the code opened ends, and nobody is asked twice.
    case sessionEnds
}
