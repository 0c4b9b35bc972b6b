/// A role that a profile names.
public struct RolePlan: Hashable, Sendable {
    let profile: String
    let arn: String
    let sessionName: String?
    let externalID: String?
    let durationSeconds: Int?
    let mfaSerial: String?

    /// Reads the settings of `profile`, which has `role_arn`.
    init(_ profile: String, _ settings: ProfileFile.Settings) throws(CredentialsError) {
        self.profile = profile
        arn = settings["role_arn"] ?? ""
        if arn.isEmpty { throw .profile(profile, .invalid(setting: "role_arn", value: "")) }
        sessionName = settings["role_session_name"]
        externalID = settings["external_id"]
        mfaSerial = settings["mfa_serial"]
        durationSeconds = try settings["duration_seconds"].map { text throws(CredentialsError) in
            guard let seconds = Int(digits: text.utf8) else {
                throw .profile(profile, .invalid(setting: "duration_seconds", value: text))
            }
            return seconds
        }
    }
}

extension ProfileFile.Settings {
    /// Whether the profile is a role to assume with other credentials.
    var isRole: Bool { self["role_arn"] != nil && self["web_identity_token_file"] == nil }

    /// Whether there is a key, or half of one.
    var hasKeys: Bool { self["aws_access_key_id"] != nil || self["aws_secret_access_key"] != nil }
}
