import Platforms

/// What things are called where the setup names none.
public enum StandardNames {
    /// The inline policy of a role or user.
    public static let inlinePolicy = "s3-onboard"

    /// The role that `platform` assumes, or its IAM user.
    public static func role(_ platform: Platform, _ method: PlatformMethod) -> String {
        "\(method.roleNamePrefix)\(platform.id)-s3-export"
    }

    /// The managed policy for who reads from `platform`.
    public static func callerPolicy(_ platform: Platform) -> String { "s3-onboard-\(platform.id)" }
}
