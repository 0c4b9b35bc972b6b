import Documents

/// One way to connect a platform.
public struct PlatformMethod: Hashable, Sendable {
    /// The kinds of connection that exist.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The platform assumes a role in the customer's account.
        case assumedRole = "assumed-role"
        /// The platform is given the access key of an IAM user.
        case accessKey = "access-key"
        /// The bucket's own policy lets the platform in.
        case bucketPolicy = "bucket-policy"
        /// The customer assumes the platform's role and reads.
        case reader
    }

    /// Somebody the platform acts as.
    public struct Principal: Hashable, Sendable {
        /// Such as `whole-account`.
        public let id: String
        /// The ARN; nil where the person must bring it (`custom`, or shown in the platform's screen).
        public let arn: String?
        /// What the choice means.
        public let label: LocalizedText

        /// Makes a principal.
        public init(id: String, arn: String?, label: LocalizedText) {
            self.id = id
            self.arn = arn
            self.label = label
        }
    }

    /// How the platform's ExternalId works.
    public struct ExternalID: Hashable, Sendable {
        /// Who makes it.
        public enum MadeBy: String, CaseIterable, Hashable, Sendable {
            /// The platform shows it.
            case platform
            /// It is the customer's Organization ID at the platform.
            case organizationID = "organization-id"
            /// The customer chooses it.
            case customer
        }

        /// How it looks.
        public enum Format: String, CaseIterable, Hashable, Sendable {
            /// Whatever STS takes: 2 to 1,224 of `\w+=,.@:/-`.
            case any
            case uuid
            /// 24 hexadecimal digits and `@AdobeOrg`.
            case adobeOrganizationID = "adobe-organization-id"
        }

        /// Who makes it.
        public let madeBy: MadeBy
        /// Whether the trust policy requires it unless the person chooses otherwise.
        public let required: Bool
        /// What leaving it out means, where that is a choice at all; nil where it must stand.
        public let leavingOut: LocalizedText?
        /// How it looks.
        public let format: Format
        /// A value of the right shape, for the hint.
        public let example: String
        /// Where the person finds it.
        public let whereToFind: LocalizedText

        /// Makes the facts of an ExternalId.
        public init(
            madeBy: MadeBy, required: Bool, leavingOut: LocalizedText? = nil, format: Format, example: String,
            whereToFind: LocalizedText
        ) {
            self.madeBy = madeBy
            self.required = required
            self.leavingOut = leavingOut
            self.format = format
            self.example = example
            self.whereToFind = whereToFind
        }
    }

    /// What a documented grant reaches.
    public enum Scope: String, CaseIterable, Hashable, Sendable {
        /// The bucket itself.
        case bucket
        /// Every object of the bucket.
        case allObjects = "all-objects"
        /// The objects of the folder.
        case folderObjects = "folder-objects"
    }

    /// Actions that the platform's document grants together.
    public struct DocumentedGrant: Hashable, Sendable {
        /// The Sid in the document.
        public let sid: String?
        /// Such as `s3:PutObject`.
        public let actions: [String]
        /// What they are granted on.
        public let scopes: [Scope]

        /// Makes a grant.
        public init(sid: String?, actions: [String], scopes: [Scope]) {
            self.sid = sid
            self.actions = actions
            self.scopes = scopes
        }
    }

    /// The kind of connection.
    public let kind: Kind
    /// Its name, in the platform's words.
    public let label: LocalizedText
    /// When to choose it.
    public let hint: LocalizedText
    /// Who the platform acts as, the default first; empty for access keys.
    public let principals: [Principal]
    /// How the ExternalId works; nil where the platform has none.
    public let externalID: ExternalID?
    /// Every action the platform needs.
    public let actions: [String]
    /// The document's statements, already corrected.
    public let documentedGrants: [DocumentedGrant]
    /// Whether the platform asks for the bucket's region.
    public let asksRegion: Bool
    /// What the role's name must start with; empty for no rule.
    public let roleNamePrefix: String
    /// Whether the platform is known to work when listing is limited to the folder.
    public let toleratesListPrefix: Bool

    /// Makes a method.
    public init(
        kind: Kind, label: LocalizedText, hint: LocalizedText, principals: [Principal],
        externalID: ExternalID?, actions: [String], documentedGrants: [DocumentedGrant], asksRegion: Bool,
        roleNamePrefix: String, toleratesListPrefix: Bool
    ) {
        self.kind = kind
        self.label = label
        self.hint = hint
        self.principals = principals
        self.externalID = externalID
        self.actions = actions
        self.documentedGrants = documentedGrants
        self.asksRegion = asksRegion
        self.roleNamePrefix = roleNamePrefix
        self.toleratesListPrefix = toleratesListPrefix
    }
}
