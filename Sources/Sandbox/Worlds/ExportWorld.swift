import AWS
import Platforms
import Policies

/// A platform's own bucket with exports in it, and the role that lets the customer read them.
enum ExportWorld {
    /// The platform's account: one of AWS's example ids, since no document names the real one.
    private static let accountID = "444455556666"
    /// Not the customer's region, as it need not be.
    private static let region = "eu-west-1"
    /// The exports of so many days before today are there.
    private static let days = 2

    /// Makes them.
    static func make(
        _ platform: Platform, _ reading: ReadingFacts, in directory: Directory, _ buckets: BucketStore,
        at time: UTCTime
    ) throws(Refusal) -> SandboxPlatform {
        let bucket = BucketFacts(
            name: bucketName(of: platform), ownerAccountID: accountID, region: region, created: time,
            requesterPays: reading.requesterPays)
        _ = buckets.add(bucket)
        let roleName = reading.roleName.isEmpty ? "{bucket}-role" : reading.roleName
        let role = try WorldPrincipal.addRole(
            ARN(
                partition: "aws", service: "iam", region: "", account: accountID,
                resource: "role/" + filled(roleName) { $0 == "bucket" ? bucket.name : nil }),
            trust: WorldPrincipal.trust(inAccount: CustomerWorld.accountID), policy: policy(for: bucket),
            to: directory, at: time)
        var newest = ""
        for day in (1...days).reversed() {
            newest = try ExportedDay(time: time.moved(by: Double(-day) * 86_400), reading: reading)
                .write(to: bucket, in: buckets, at: time)
        }
        return SandboxPlatform(
            try CustomerWorld.reader(
                of: platform, roleARN: role.arn.description, in: directory, at: time),
            export: SandboxExport(
                accountID: accountID, bucket: bucket.name, region: region, roleARN: role.arn.description,
                prefix: newest))
    }

    /// A name of the platform's own pattern, such as `didomi-exports-{organization-id}-{random string}`.
    private static func bucketName(of platform: Platform) -> String {
        let pattern = platform.bucketRules.pattern
        return filled(pattern.isEmpty ? "\(platform.id)-exports-{organization-id}-{random string}" : pattern)
        {
            $0 == "organization-id" ? "acme" : nil
        }
    }

    /// `pattern` with what stands in braces replaced by `value` of it, or by something random.
    private static func filled(_ pattern: String, _ value: (Substring) -> String?) -> String {
        var filled = ""
        for piece in pattern.split(separator: "{", omittingEmptySubsequences: false) {
            guard let end = piece.firstIndex(of: "}") else {
                filled += piece
                continue
            }
            filled += value(piece[..<end]) ?? RandomText.make(8, from: RandomText.lowerCaseAndDigits)
            filled += piece[piece.index(after: end)...]
        }
        return filled
    }

    private static func policy(for bucket: BucketFacts) -> PolicyDocument {
        PolicyDocument(statements: [
            Statement(
                effect: .allow, actions: .including(["s3:ListBucket", "s3:GetBucketLocation"]),
                resources: .including([bucket.arn])),
            Statement(
                effect: .allow, actions: .including(["s3:GetObject"]),
                resources: .including(["\(bucket.arn)/*"])),
        ])
    }
}
