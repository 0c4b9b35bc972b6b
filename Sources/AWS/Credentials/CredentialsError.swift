/// Why there are no credentials.
public enum CredentialsError: Error, Hashable, Sendable {
    /// Nothing was found anywhere; the places that were looked at.
    case notFound(lookedAt: [String])
    /// The profile that was asked for does not exist.
    case noSuchProfile(String, file: String)
    /// A key without its secret, or the other way round.
    case incomplete(missing: String, place: String)
    /// A file cannot be read or parsed.
    case unreadable(file: String, problem: FileProblem)
    /// The profile gets its credentials in a way that this program does not know, by the named setting.
    case unsupported(profile: String, setting: String)
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
}
