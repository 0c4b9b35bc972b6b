/// Why there are no credentials.
public enum CredentialsError: Error, Hashable, Sendable {
    /// Nothing was found anywhere; the places that were looked at.
    case notFound(lookedAt: [CredentialPlace])
    /// The profile that was asked for does not exist.
    case noSuchProfile(String, file: String)
    /// A key without its secret, or the other way round.
    case incomplete(missing: String, place: CredentialPlace)
    /// A file cannot be read or parsed.
    case unreadable(file: String, problem: FileProblem)
    /// A profile's settings do not say how to get its credentials.
    case profile(String, ProfileProblem)
    /// A person has to sign in again.
    case signIn(SignInNeed)
    /// A profile's `credential_process` gave no credentials.
    case process(profile: String, program: String, ProcessProblem)
    /// The container's credentials cannot be had.
    case container(ContainerProblem)
    /// The instance metadata cannot be asked, or says why there are none; its words.
    case instanceMetadata(InstanceMetadataProblem)
    /// The profile's role wants an MFA code.
    case mfa(profile: String, serial: String, MFAProblem)
    /// What was found has ended already.
    case expired(CredentialSource)
}

/// A place where credentials may be.
public enum CredentialPlace: Hashable, Sendable {
    /// `AWS_ACCESS_KEY_ID` and its companions.
    case environment
    /// A section of a file.
    case file(String, section: String)
    /// The EC2 instance metadata at this host; nil where it is switched off.
    case instanceMetadata(host: String?)
}

/// Why a file of the user's cannot be used.
public enum FileProblem: Error, Hashable, Sendable {
    /// The system refuses; its error number.
    case system(errorNumber: Int32)
    /// A directory, a device, a pipe.
    case notARegularFile
    /// Larger than any such file is.
    case tooLarge(maximumBytes: Int)
    /// It got shorter while it was read.
    case endedEarly
    /// The bytes are no text.
    case notUTF8
    /// `[profile x` without its bracket.
    case unclosedSection(line: Int)
    /// A setting before the first section.
    case settingOutsideSection(line: Int)
    /// A line that is neither a section nor a setting.
    case notASetting(line: Int)
    /// A token that is empty, or more than one line.
    case notAToken
}
