import AWS
import Platforms
import Policies

/// A platform's own bucket with exports in it, and the role that lets the customer read them.
enum ExportWorld {
    /// The platform's account: one of AWS's example ids, since no document names the real one.
    private static let accountID = "444455556666"
    /// Not the customer's region, as it need not be.
    private static let region = "eu-west-1"
    /// The days of the exports before today that are there.
    private static let days = 2

    /// Makes them.
    static func make(
        _ platform: Platform, in directory: Directory, _ buckets: BucketStore, at time: UTCTime
    ) throws(Refusal) -> SandboxPlatform {
        // Didomi's form: didomi-exports-{organization-id}-{random string}, and the role named after it.
        let bucket = "\(platform.id)-exports-acme-\(RandomText.make(8, from: RandomText.lowerCaseAndDigits))"
        let facts = BucketFacts(
            name: bucket, ownerAccountID: accountID, region: region, created: time, requesterPays: true)
        _ = buckets.add(facts)
        let role = try WorldPrincipal.addRole(
            "\(bucket)-role", accountID: accountID, trust: trustingCustomer(), policy: reading(facts),
            to: directory, at: time)
        let key = try WorldPrincipal.addUser(
            "\(platform.id)-reader", accountID: CustomerWorld.accountID,
            policy: PolicyBuilder.callerPolicy(roleARN: role.arn.description), to: directory, at: time)
        var newest = ""
        for day in (1...days).reversed() {
            newest = try addExport(ofDay: time.moved(by: Double(-day) * 86_400), to: facts, buckets, at: time)
        }
        return SandboxPlatform(
            principalARN: "arn:aws:iam::\(CustomerWorld.accountID):user/\(platform.id)-reader",
            accessKeyID: key.id, secretAccessKey: key.secret, sessionToken: nil, externalID: nil,
            export: SandboxExport(
                accountID: accountID, bucket: bucket, region: region, roleARN: role.arn.description,
                prefix: newest))
    }

    private static func trustingCustomer() -> PolicyDocument {
        PolicyDocument(statements: [
            Statement(
                effect: .allow,
                principals: .including(
                    .listed([Statement.Principal(.aws, "arn:aws:iam::\(CustomerWorld.accountID):root")])),
                actions: .including(["sts:AssumeRole"]))
        ])
    }

    private static func reading(_ bucket: BucketFacts) -> PolicyDocument {
        PolicyDocument(statements: [
            Statement(
                effect: .allow, actions: .including(["s3:ListBucket", "s3:GetBucketLocation"]),
                resources: .including([bucket.arn])),
            Statement(
                effect: .allow, actions: .including(["s3:GetObject"]),
                resources: .including(["\(bucket.arn)/*"])),
        ])
    }

    /// One day's export; answers its prefix.
    private static func addExport(
        ofDay day: UTCTime, to bucket: BucketFacts, _ buckets: BucketStore, at time: UTCTime
    ) throws(Refusal) -> String {
        let date = day.iso8601.prefix(10)
        let prefix = "data/export-id=\(RandomText.uuid())/date=\(date)/users/"
        for part in 0..<2 {
            let lines = (0..<3).map { _ in
                #"{"user":{"id":"\#(RandomText.uuid())"},"#
                    + #""events":[{"type":"consent.given","created_at":"\#(date)T12:00:00Z"}]}"# + "\n"
            }
            try put(
                Gzip.stored(Array(lines.joined().utf8)), "\(prefix)part-0000\(part).json.gz", in: bucket,
                buckets, at: time)
        }
        try put([], "\(prefix)_SUCCESS", in: bucket, buckets, at: time)
        return prefix
    }

    private static func put(
        _ bytes: [UInt8], _ key: String, in bucket: BucketFacts, _ buckets: BucketStore, at time: UTCTime
    ) throws(Refusal) {
        let writer = try buckets.folder.makeFile()
        var checksum = RunningChecksum(.crc64nvme)
        bytes.withUnsafeBytes { checksum.update($0) }
        try writer.write(bytes)
        let object = StoredObject(
            files: [try writer.finish()], etag: Hex.encode(Digest.of(bytes, .md5)), modified: time,
            attributes: try ObjectAttributes(AWS.HTTPHeaders()), checksum: checksum.finish(sha256: []).stored)
        try buckets.update(bucket.name) { (bucket) throws(Refusal) in bucket.objects[ObjectKey(key)] = object
        }
    }
}
