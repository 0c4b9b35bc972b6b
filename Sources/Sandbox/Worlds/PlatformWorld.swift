import AWS
import Platforms
import Policies

/// Whoever a platform acts as, in an account of its own.
enum PlatformWorld {
    /// The account of platforms whose principal the person brings: one of AWS's example ids.
    private static let genericAccountID = "777788889999"

    /// Makes the platform's principal, or what the customer reads from.
    static func make(
        _ platform: Platform, in directory: Directory, _ buckets: BucketStore, at time: UTCTime
    ) throws(Refusal) -> SandboxPlatform {
        if platform.direction == .customerReads {
            return try ExportWorld.make(platform, in: directory, buckets, at: time)
        }
        let externalID = platform.methods.compactMap(\.externalID).first.map(ExternalIDMaker.make)
        let arn = actor(of: platform)
        let name = arn.resource.split(separator: "/").last.map(String.init) ?? platform.id
        let path = arn.resource.drop { $0 != "/" }.dropLast(name.count)
        // The platform may assume whichever role trusts it: the customer's side decides.
        let policy = PolicyDocument(statements: [
            Statement(
                effect: .allow, actions: .including(["sts:AssumeRole"]), resources: .including(["*"]))
        ])
        guard arn.resource.hasPrefix("role/") else {
            let key = try WorldPrincipal.addUser(
                name, path: String(path), accountID: arn.account, policy: policy, to: directory, at: time)
            return SandboxPlatform(
                principalARN: arn.description, accessKeyID: key.id, secretAccessKey: key.secret,
                sessionToken: nil, externalID: externalID, export: nil)
        }
        let role = try WorldPrincipal.addRole(
            name, path: String(path), accountID: arn.account, trust: ownAccount(arn.account), policy: policy,
            to: directory, at: time)
        let (key, session) = try WorldPrincipal.openSession(
            of: role, name: "exporter", in: directory, at: time)
        return SandboxPlatform(
            principalARN: arn.description, accessKeyID: key.id, secretAccessKey: key.secret,
            sessionToken: session.token, externalID: externalID, export: nil)
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

    private static func ownAccount(_ id: String) -> PolicyDocument {
        PolicyDocument(statements: [
            Statement(
                effect: .allow,
                principals: .including(.listed([Statement.Principal(.aws, "arn:aws:iam::\(id):root")])),
                actions: .including(["sts:AssumeRole"]))
        ])
    }
}
