import AWS

/// Finds the region of a bucket by asking S3.
public enum BucketRegion {
    /// Where the question is asked when nothing better is known.
    public static let firstAsked = "us-east-1"

    /// The region of `bucket`.
    ///
    /// HeadBucket names it in `x-amz-bucket-region` whatever the caller may do with the bucket, also in the answer
    /// that refuses (https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html).
    ///
    /// - Returns: nil when the server does not say, as many S3-compatible servers.
    /// - Throws: What went wrong, such as no bucket of this name.
    public static func find(_ bucket: String, context: AWSContext) async throws(AWSFailure) -> String? {
        do throws(AWSFailure) {
            return try await S3Client(context).headBucket(bucket).region
        } catch {
            if case .service(let answer) = error, answer.status != 404, let region = answer.region {
                return region
            }
            throw error
        }
    }
}
