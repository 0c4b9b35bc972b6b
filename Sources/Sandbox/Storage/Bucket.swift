import AWS
import Policies

/// What is known of a bucket without its contents.
struct BucketFacts: Sendable {
    /// Its name.
    let name: String
    /// Whose it is.
    let ownerAccountID: String
    /// Where it is.
    let region: String
    /// When it was made.
    let created: UTCTime
    /// Whether others must say that they pay.
    var requesterPays = false
    /// Its policy.
    var policy: AttachedPolicy?

    /// Its ARN.
    var arn: String { "arn:aws:s3:::\(name)" }
}

/// A bucket.
struct Bucket: Sendable {
    /// What is known of it.
    var facts: BucketFacts
    /// Its objects.
    var objects: [ObjectKey: StoredObject] = [:]
    /// The uploads that are not complete, by id.
    var uploads: [String: StoredUpload] = [:]
}
