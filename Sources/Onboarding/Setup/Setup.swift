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
    /// What the permissions policy is called.
    public var policyName: String?
    /// The ARN of the policy that bounds the role.
    public var permissionsBoundary: String?
    /// The role's IAM path, such as `/exports/`.
    public var path: String?
    /// The role's tags, in the order of the file.
    public var tags: [Tag]
    /// How long a session of the role may last, in seconds.
    public var sessionDuration: Int?
    /// The account that must own the bucket.
    public var expectedOwner: String?
    /// The addresses that may write, in CIDR notation.
    public var allowedIPs: [String]
    /// The files to export.
    public var files: FileAnswers
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
        self.tags = []
        self.allowedIPs = []
        self.files = FileAnswers()
    }
}

extension Setup {
    /// One tag of the role, user or policy.
    public typealias Tag = Blueprint.Tag
}
