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
    /// - Returns: nil when the server does not say, as many S3-compatible servers, or names no region of AWS: what it
    ///   says becomes an answer of the person's.
    /// - Throws: What went wrong, such as no bucket of this name.
    public static func find(_ bucket: String, context: AWSContext) async throws(AWSFailure) -> String? {
        do throws(AWSFailure) {
            return known(try await S3Client(context).headBucket(bucket).region)
        } catch {
            if case .service(let answer) = error, answer.status != 404, let region = known(answer.region) {
                return region
            }
            throw error
        }
    }

    private static func known(_ region: String?) -> String? {
        region.flatMap { Regions.isKnown($0) ? $0 : nil }
    }
}
