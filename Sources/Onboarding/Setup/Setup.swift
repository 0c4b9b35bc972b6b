import Platforms
import Policies

/// The answers of one onboarding, without any secret: what a setup file holds.
public struct Setup: Hashable, Sendable {
    /// The platform's id.
    public var platform: String
    /// How to connect.
    public var method: PlatformMethod.Kind
    /// The bucket's name.
    public var bucket: String
    /// The bucket's region; nil until it is known.
    public var region: String?
    /// The folder path as typed, macros and all; empty for the whole bucket.
    public var folder: String
    /// The ExternalId.
    public var externalID: String?
    /// The ARN of who the platform acts as.
    public var principal: String?
    /// The name of the role to create.
    public var roleName: String?
    /// The role's ARN, once it exists.
    public var roleARN: String?
    /// The customer's account id.
    public var accountID: String?
    /// The customer's organization at the platform.
    public var organizationID: String?
    /// The AWS profile to use.
    public var profile: String?
    /// The key that encrypts the bucket.
    public var kmsKeyARN: String?
    /// How closely the policies follow the document.
    public var mode: PolicySpecification.Mode
    /// A name to recognise the connection by.
    public var name: String?
    /// A description of it.
    public var description: String?

    /// Makes a setup with nothing answered.
    public init(platform: String, method: PlatformMethod.Kind, bucket: String = "", folder: String = "") {
        self.platform = platform
        self.method = method
        self.bucket = bucket
        self.folder = folder
        self.mode = .leastPrivilege
    }
}
