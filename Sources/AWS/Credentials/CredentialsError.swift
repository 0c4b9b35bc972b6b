/// Why there are no credentials.
public enum CredentialsError: Error, Hashable, Sendable {
    /// Nothing was found anywhere; the places that were looked at.
    case notFound(lookedAt: [String])
    /// The profile that was asked for does not exist.
    case noSuchProfile(String, file: String)
    /// A key without its secret, or the other way round.
    case incomplete(missing: String, place: String)
    /// A file cannot be read or parsed.
    case unreadable(file: String, line: Int?, reason: String)
    /// The profile gets its credentials in a way that this program does not know, by the named setting.
    case unsupported(profile: String, setting: String)
}
