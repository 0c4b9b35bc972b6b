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
        section("profile", named: profile) ?? (profile == "default" ? config?.sections["default"] : nil)
    }

    /// The profile's settings in both files, of which the credentials file goes before; nil where there is no such
    /// profile.
    func settings(of profile: String) -> ProfileFile.Settings? {
        guard let shared = credentials(of: profile) else { return config(of: profile) }
        return shared.merging(config(of: profile) ?? [:]) { own, _ in own }
    }

    /// A section of the config file, such as `[sso-session name]`.
    func section(_ kind: String, named name: String) -> ProfileFile.Settings? {
        config?.sections.first { section, _ in Self.name(in: section, of: kind) == name }?.value
    }

    private static func name(in section: String, of kind: String) -> String? {
        let words = section.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\t" })
        guard words.count == 2, words[0] == kind else { return nil }
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
        return HomePath.expanded(path, homeDirectory)
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
