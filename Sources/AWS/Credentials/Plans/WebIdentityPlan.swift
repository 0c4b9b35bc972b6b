/// A role that a token opens, such as the one that Kubernetes puts into a pod.
public struct WebIdentityPlan: Hashable, Sendable {
    let profile: String?
    let arn: String
    let tokenFile: String
    let sessionName: String?

    /// Reads the environment and then `settings` of `profile`, each setting for itself; nil where neither names a
    /// token.
    ///
    /// - Parameter environment: Empty where a profile was asked for by name.
    init?(_ profile: String, _ settings: ProfileFile.Settings, environment: [String: String])
        throws(CredentialsError)
    {
        func value(_ variable: String, _ setting: String) -> String? {
            (environment[variable] ?? settings[setting])?.nonEmpty
        }
        guard let file = value("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file") else { return nil }
        let isOfEnvironment = environment["AWS_WEB_IDENTITY_TOKEN_FILE"] != nil
        guard let role = value("AWS_ROLE_ARN", "role_arn") else {
            throw .profile(profile, .lacks([isOfEnvironment ? "AWS_ROLE_ARN" : "role_arn"]))
        }
        self.profile = isOfEnvironment ? nil : profile
        arn = role
        tokenFile = file
        sessionName = value("AWS_ROLE_SESSION_NAME", "role_session_name")
    }
}
