import AWS
import Documents
import Platforms

/// What the wizard knows before the first key, from outside: it never changes while the wizard runs.
public struct WizardEnvironment: Sendable {
    /// What the embedded sandbox offers to fill in.
    public struct Sandbox: Sendable {
        /// What it offers for one platform.
        public struct Offer: Sendable {
            /// The ExternalId that the platform shows, or the customer's Organization ID there.
            public var externalID: String?
            /// The platform's own bucket, where the customer reads.
            public var bucket: String?
            /// The platform's own role, where the customer reads.
            public var roleARN: String?
            /// Who the platform acts as.
            public var principal: String?
            /// The access key of the IAM user that was made for the platform.
            public var accessKeyID: String?
            /// Its secret.
            public var secretAccessKey: Secret?

            /// Makes an offer.
            public init(
                externalID: String? = nil, bucket: String? = nil, roleARN: String? = nil,
                principal: String? = nil, accessKeyID: String? = nil, secretAccessKey: Secret? = nil
            ) {
                self.externalID = externalID
                self.bucket = bucket
                self.roleARN = roleARN
                self.principal = principal
                self.accessKeyID = accessKeyID
                self.secretAccessKey = secretAccessKey
            }
        }

        /// The customer's bucket.
        public var bucket: String
        /// Its region.
        public var region: String
        /// The customer's account.
        public var accountID: String
        /// What it offers for each platform, by id.
        public var offers: [String: Offer]

        /// Makes the sandbox's facts.
        public init(bucket: String, region: String, accountID: String, offers: [String: Offer]) {
            self.bucket = bucket
            self.region = region
            self.accountID = accountID
            self.offers = offers
        }
    }

    /// The interface's language.
    public var language: Language
    /// The characters that the terminal can show.
    public var glyphs: GlyphSet
    /// The platforms to choose from, in their order.
    public var platforms: [Platform]
    /// The sandbox, when it is what answers; nil with real AWS.
    public var sandbox: Sandbox?
    /// The address of whoever answers in AWS's place; nil with AWS itself.
    public var endpoint: String?
    /// The AWS profile in use.
    public var profile: String?
    /// Whose credentials AWS is called with; nil where none are configured.
    public var credentialSource: LocalizedText?
    /// Whether a draft is kept; what a sandbox made is gone with it, so a draft of it would mislead.
    public var keepsDrafts: Bool
    /// A fresh random value for an ExternalId that the customer makes.
    public var freshExternalID: String?

    /// Makes the facts.
    public init(
        language: Language = .en, glyphs: GlyphSet = .unicode, platforms: [Platform],
        sandbox: Sandbox? = nil, endpoint: String? = nil, profile: String? = nil,
        credentialSource: LocalizedText? = nil, keepsDrafts: Bool = true, freshExternalID: String? = nil
    ) {
        self.language = language
        self.glyphs = glyphs
        self.platforms = platforms
        self.sandbox = sandbox
        self.endpoint = endpoint
        self.profile = profile
        self.credentialSource = credentialSource
        self.keepsDrafts = keepsDrafts
        self.freshExternalID = freshExternalID
    }
}
