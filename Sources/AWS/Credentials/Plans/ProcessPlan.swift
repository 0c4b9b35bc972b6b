/// A program that prints credentials.
public struct ProcessPlan: Hashable, Sendable {
    let profile: String
    /// The program and its arguments.
    let command: [String]
    /// What it gets to know of the environment: all of it, as from the AWS CLI.
    let environment: [String: String]

    /// Reads the settings of `profile`; nil where it names no program.
    init?(_ profile: String, _ settings: ProfileFile.Settings, environment: [String: String])
        throws(CredentialsError)
    {
        guard let text = settings["credential_process"] else { return nil }
        guard let words = CommandLineWords.split(text), words.first?.isEmpty == false else {
            throw .profile(profile, .invalid(setting: "credential_process", value: text))
        }
        self.profile = profile
        self.environment = environment
        command = words
    }
}
