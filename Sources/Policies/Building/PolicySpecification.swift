/// What a set of policies is made from: every fact, and nothing of any platform.
public struct PolicySpecification: Hashable, Sendable {
    /// How closely the policies follow the platform's document.
    public enum Mode: String, CaseIterable, Hashable, Sendable {
        /// As the document says, corrected only where it is broken.
        case documented
        /// No more than the platform needs, in the folder only.
        case leastPrivilege = "least-privilege"
    }

    /// What a grant reaches.
    public enum Scope: String, CaseIterable, Hashable, Sendable {
        /// The bucket itself.
        case bucket
        /// Every object of the bucket.
        case allObjects = "all-objects"
        /// The objects of the folder; every object when there is no folder.
        case folderObjects = "folder-objects"
    }

    /// Actions granted together, as the platform's document groups them.
    public struct Grant: Hashable, Sendable {
        /// The statement's Sid.
        public var sid: String?
        /// Such as `s3:PutObject`.
        public var actions: [String]
        /// What they are granted on.
        public var scopes: [Scope]

        /// Makes a grant.
        public init(sid: String?, actions: [String], scopes: [Scope]) {
            self.sid = sid
            self.actions = actions
            self.scopes = scopes
        }
    }

    /// The mode.
    public var mode: Mode
    /// Such as `aws`.
    public var partition: String
    /// Who may assume the role: ARNs, or account ids. Empty for an IAM user's policy.
    public var principals: [String]
    /// The exact `sts:ExternalId` to require; nil writes no such condition.
    public var externalID: String?
    /// The bucket's name.
    public var bucket: String
    /// The folder without leading or trailing slash and without macros; empty for the whole bucket.
    public var folder: String
    /// The document's grants, corrected; used in mode `documented`.
    public var documentedGrants: [Grant]
    /// Every action the platform needs; mode `leastPrivilege` splits them by resource level.
    public var actions: [String]
    /// Whether `s3:ListBucket` may be limited to the folder with `s3:prefix`.
    public var limitsListing: Bool
    /// Twelve digits; adds `s3:ResourceAccount` when given.
    public var resourceAccount: String?
    /// Adds `kms:GenerateDataKey` and `kms:Decrypt` on this key when given.
    public var kmsKeyARN: String?

    /// Makes a specification.
    public init(
        mode: Mode, partition: String = "aws", principals: [String] = [], externalID: String? = nil,
        bucket: String, folder: String = "", documentedGrants: [Grant], actions: [String],
        limitsListing: Bool = false, resourceAccount: String? = nil, kmsKeyARN: String? = nil
    ) {
        self.mode = mode
        self.partition = partition
        self.principals = principals
        self.externalID = externalID
        self.bucket = bucket
        self.folder = folder
        self.documentedGrants = documentedGrants
        self.actions = actions
        self.limitsListing = limitsListing
        self.resourceAccount = resourceAccount
        self.kmsKeyARN = kmsKeyARN
    }
}
