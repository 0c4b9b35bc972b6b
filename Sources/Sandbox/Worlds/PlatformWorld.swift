import AWS
import Platforms
import Policies

/// Whoever a platform acts as, in an account of its own.
enum PlatformWorld {
    /// The account of platforms whose principal the person brings: one of AWS's example ids.
    private static let genericAccountID = "777788889999"

    /// Makes whoever makes the platform's calls.
    static func make(
        _ platform: Platform, in directory: Directory, _ buckets: BucketStore, at time: UTCTime
    ) throws(Refusal) -> SandboxPlatform {
        if let reading = platform.reading {
            return try ExportWorld.make(platform, reading, in: directory, buckets, at: time)
        }
        let accessKeyUser = try CustomerWorld.accessKeyUser(for: platform, in: directory, at: time)
        if let accessKeyUser, platform.methods.allSatisfy({ $0.kind == .accessKey }) {
            return SandboxPlatform(accessKeyUser, accessKeyUser: accessKeyUser)
        }
        // The platform may assume whichever role trusts it: the customer's side decides.
        let policy = PolicyDocument(statements: [
            Statement(
                effect: .allow, actions: .including(["sts:AssumeRole"]), resources: .including(["*"]))
        ])
        let externalID = platform.methods.lazy.compactMap(\.externalID).first.map(ExternalIDMaker.make)
        let arn = actor(of: platform)
        guard arn.resource.hasPrefix("role/") else {
            let user = try WorldPrincipal.addUser(arn, policy: policy, to: directory, at: time)
            return SandboxPlatform(user, externalID: externalID, accessKeyUser: accessKeyUser)
        }
        let role = try WorldPrincipal.addRole(
            arn, trust: WorldPrincipal.trust(inAccount: arn.account), policy: policy, to: directory, at: time)
        let (key, session) = try WorldPrincipal.openSession(
            of: role, name: "exporter", in: directory, at: time)
        return SandboxPlatform(
            principalARN: arn.description, accessKeyID: key.id, secretAccessKey: key.secret,
            sessionToken: session.token, externalID: externalID, accessKeyUser: accessKeyUser, export: nil)
    }

    /// The role or user that signs: the first that the pack names. Where it names an account alone, somebody
    /// in that account signs.
    private static func actor(of platform: Platform) -> ARN {
        let named = platform.methods.flatMap(\.principals).compactMap(\.arn)
        let arns = named.compactMap(ARN.init)
        if let arn = arns.first(where: { $0.resource.hasPrefix("role/") || $0.resource.hasPrefix("user/") }) {
            return arn
        }
        let account = arns.first?.account ?? named.first { $0.utf8.count == 12 } ?? genericAccountID
        return ARN(
            partition: "aws", service: "iam", region: "", account: account,
            resource: "role/\(platform.id)-exporter")
    }
}

extension SandboxPlatform {
    /// A platform whose calls a user makes.
    init(
        _ user: SandboxUser, externalID: String? = nil, accessKeyUser: SandboxUser? = nil,
        export: SandboxExport? = nil
    ) {
        self.init(
            principalARN: user.arn, accessKeyID: user.accessKeyID, secretAccessKey: user.secretAccessKey,
            sessionToken: nil, externalID: externalID, accessKeyUser: accessKeyUser, export: export)
    }
}
