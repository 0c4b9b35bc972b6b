/// What follows the fifth colon of an S3 ARN: a bucket, and perhaps a key with wildcards.
struct BucketPart {
    /// The bucket, wildcards and all.
    let bucket: String
    /// What follows the first slash; nil when there is none.
    let key: String?

    init(_ resource: String) {
        let parts = resource.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        bucket = parts.first.map(String.init) ?? ""
        key = parts.count > 1 ? String(parts[1]) : nil
    }

    /// Whether it is the bucket part of a resource's ARN; nil for another resource.
    init?(arn text: String) {
        guard let arn = ARN(text), arn.service == "s3", !Self.isOther(arn.resource) else { return nil }
        self.init(arn.resource)
    }

    /// Whether the bucket has the form of a bucket's name.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    var isName: Bool {
        bucket.utf8.count >= 3 && bucket.unicodeScalars.allSatisfy(Self.isTaken)
    }

    /// The first character that no bucket's name has; wildcards and variables are none.
    var wrongCharacter: Unicode.Scalar? {
        guard PolicyVariableName.references(in: bucket).isEmpty else { return nil }
        return bucket.unicodeScalars.first { !Self.isTaken($0) && $0 != "*" && $0 != "?" }
    }

    private static func isTaken(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", ".", "-": true
        default: false
        }
    }

    /// Access points, batch jobs and the like, whose ARNs have a region and an account.
    static func isOther(_ resource: String) -> Bool {
        ["accesspoint/", "job/", "storage-lens", "access-grants/", "async-request/"].contains {
            resource.hasPrefix($0)
        }
    }
}
