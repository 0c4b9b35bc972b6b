/// A token that the AWS CLI keeps in a file.
enum CachedToken {
    /// The file's object.
    static func object(in file: String, of profile: String, _ command: SignInNeed.Command)
        throws(CredentialsError) -> JSONObject
    {
        let text: String?
        do throws(FileProblem) {
            text = try ConfigurationFile.text(of: file)
        } catch {
            throw .unreadable(file: file, problem: error)
        }
        guard let text else {
            throw .signIn(SignInNeed(profile: profile, command: command, reason: .noToken(file: file)))
        }
        guard let object = JSONObject(parsing: Array(text.utf8)) else {
            throw .signIn(SignInNeed(profile: profile, command: command, reason: .unusable(file: file)))
        }
        return object
    }
}
