/// The profiles of the shared credentials file and the shared config file.
struct SharedProfiles {
    let credentialsFile: String
    let configFile: String
    private let credentials: ProfileFile?
    private let config: ProfileFile?

    /// Reads both files, where they are.
    init(environment: [String: String], homeDirectory: String) throws(CredentialsError) {
        credentialsFile = Self.path("AWS_SHARED_CREDENTIALS_FILE", "credentials", environment, homeDirectory)
        configFile = Self.path("AWS_CONFIG_FILE", "config", environment, homeDirectory)
        credentials = try Self.read(credentialsFile)
        config = try Self.read(configFile)
    }

    /// The profile's settings in the credentials file.
    func credentials(of profile: String) -> ProfileFile.Settings? {
        credentials?.sections[profile]
    }

    /// The profile's settings in the config file, where all but `default` are called `profile name`.
    func config(of profile: String) -> ProfileFile.Settings? {
        guard let sections = config?.sections else { return nil }
        for (section, settings) in sections where Self.profile(namedBy: section) == profile {
            return settings
        }
        return profile == "default" ? sections["default"] : nil
    }

    private static func profile(namedBy section: String) -> String? {
        let words = section.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\t" })
        guard words.count == 2, words[0] == "profile" else { return nil }
        let name = words[1].drop { $0 == " " || $0 == "\t" }
        for quote in ["\"", "'"] where name.count >= 2 && name.hasPrefix(quote) && name.hasSuffix(quote) {
            return String(name.dropFirst().dropLast())
        }
        return String(name)
    }

    private static func path(
        _ variable: String, _ name: String, _ environment: [String: String], _ homeDirectory: String
    ) -> String {
        guard let path = environment[variable], !path.isEmpty else { return "\(homeDirectory)/.aws/\(name)" }
        return path.hasPrefix("~/") ? homeDirectory + path.dropFirst() : path
    }

    private static func read(_ path: String) throws(CredentialsError) -> ProfileFile? {
        do {
            return try ConfigurationFile.text(of: path).map { text throws(FileProblem) in
                try ProfileFile(parsing: text)
            }
        } catch {
            throw .unreadable(file: path, problem: error)
        }
    }
}
