import Platforms
import Policies

/// What is known beside the failure itself, so that a cause can be named more exactly.
public struct DiagnosisFacts: Hashable, Sendable {
    /// The answers.
    public var setup: Setup?
    /// The platform.
    public var platform: Platform?
    /// The ARN of who asked.
    public var callerARN: String?
    /// The access key id that signed.
    public var accessKeyID: String?
    /// Whether a session token went with it.
    public var hasSessionToken = false
    /// The ExternalId that was sent.
    public var externalID: String?
    /// Whether it is known that none was sent; without a setup it mostly is not.
    public var sentNoExternalID = false
    /// A wrong ExternalId that was let in.
    public var wrongExternalIDLetIn: String?
    /// The bucket that was asked, where the setup does not name it.
    public var bucket: String?
    /// The role that was to be assumed, where the setup does not name it.
    public var roleARN: String?
    /// The key of the object that was asked for.
    public var key: String?
    /// How far this machine's clock is ahead of the server's, in seconds.
    public var skew: Double?
    /// The region that was asked.
    public var region: String?

    /// Knows nothing but the setup and its platform.
    public init(setup: Setup? = nil, platform: Platform? = nil) {
        self.setup = setup
        self.platform = platform
    }

    /// Who the role should trust: the setup's answer, or else the one the platform's document names.
    var principal: String? {
        guard let setup else { return platform?.methods.first?.principals.first?.arn }
        return platform?.method(setup.method).flatMap(setup.trustedPrincipal(for:)) ?? setup.principal
    }

    /// The bucket: the setup's, or else the one that was asked.
    var knownBucket: String? {
        if let bucket = setup?.bucket, !bucket.isEmpty { return bucket }
        return bucket
    }

    /// The role: the setup's, or else the one that was to be assumed.
    var knownRoleARN: String? {
        if let role = setup?.roleARN, !role.isEmpty { return role }
        return roleARN
    }

    /// The region that was asked, or else the setup's.
    var knownRegion: String? { region ?? setup?.region }

    /// The ExternalId that was sent, or else the setup's.
    var knownExternalID: String? { externalID ?? setup?.externalID }

    /// The ARN of the objects that the platform is to reach: the setup's folder, or else the folder of the key.
    var objectsARN: String? {
        if let setup, !setup.bucket.isEmpty { return WantedObjects(setup).arn }
        guard let bucket = knownBucket else { return nil }
        let folder = key.flatMap { key in key.lastIndex(of: "/").map { String(key[...$0]) } } ?? ""
        return "arn:aws:s3:::\(bucket)/\(folder)*"
    }
}
