import AWS

/// What there is in a sandbox: made at its start, never written to disk.
public struct SandboxFacts: Sendable {
    /// The region of the customer's bucket.
    public let region: String
    /// The customer's bucket.
    public let bucket: String
    /// The customer's account and its administrator.
    public let customer: SandboxCustomer
    /// Who each platform acts as, by the platform's id.
    public let platforms: [String: SandboxPlatform]
}

/// The customer's account in a sandbox.
public struct SandboxCustomer: Sendable {
    /// Twelve digits.
    public let accountID: String
    /// The administrator's access key.
    public let accessKeyID: String
    /// The administrator's secret access key.
    public let secretAccessKey: Secret

    /// The administrator's credentials.
    public var credentials: Credentials {
        Credentials(accessKeyID: accessKeyID, secretAccessKey: secretAccessKey, source: .sandbox)
    }
}

/// Whoever makes a platform's calls in a sandbox.
///
/// For a platform that assumes roles this is its own role or user. One that only takes access keys, or is read
/// from, has none: there it is the user of the customer whose key is used.
public struct SandboxPlatform: Sendable {
    /// The ARN of the role or user, as a trust policy names it.
    public let principalARN: String
    /// Its access key.
    public let accessKeyID: String
    /// Its secret access key.
    public let secretAccessKey: Secret
    /// Its session token, when it is a role.
    public let sessionToken: Secret?
    /// The ExternalId it sends, when it sends one.
    public let externalID: String?
    /// The customer's user whose access key the platform is given, when it takes access keys.
    public let accessKeyUser: SandboxUser?
    /// What the customer reads from, when the platform is read from.
    public let export: SandboxExport?

    /// Its credentials.
    public var credentials: Credentials {
        Credentials(
            accessKeyID: accessKeyID, secretAccessKey: secretAccessKey, sessionToken: sessionToken,
            source: .sandbox)
    }
}

/// An IAM user of the customer's account in a sandbox.
public struct SandboxUser: Sendable {
    /// Its ARN.
    public let arn: String
    /// Its access key.
    public let accessKeyID: String
    /// Its secret access key.
    public let secretAccessKey: Secret
}

/// A platform's own bucket in a sandbox, for the customer to read from.
public struct SandboxExport: Sendable {
    /// Twelve digits: the platform's account.
    public let accountID: String
    /// The platform's bucket.
    public let bucket: String
    /// The bucket's region.
    public let region: String
    /// The role to assume.
    public let roleARN: String
    /// Where the newest complete export lies.
    public let prefix: String
}
