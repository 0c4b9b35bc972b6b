/// The calls about buckets.
extension S3Client {
    /// Whether the bucket can be reached, and its region.
    ///
    /// S3 names the region with a refusal, too: see the region of the error.
    public func headBucket(_ bucket: String, expectedOwner: String? = nil) async throws(AWSFailure)
        -> HeadBucketOutput
    {
        let options = RequestOptions(expectedOwner: expectedOwner)
        let answer = AnswerFacts(
            try await caller.send(try call("HeadBucket", .head, bucket: bucket, options)))
        return HeadBucketOutput(region: answer.region, answer: answer)
    }

    /// One page of a bucket's keys.
    public func listObjectsV2(_ input: ListObjectsV2Input) async throws(AWSFailure) -> ListObjectsV2Output {
        var call = try call("ListObjectsV2", .get, bucket: input.bucket, input.options)
        call.query = input.query
        let response = try await caller.send(call)
        let root = try caller.document(response, of: call, named: "ListBucketResult")
        return ListObjectsV2Output(root, answer: AnswerFacts(response))
    }
}

/// What HeadBucket answers.
public struct HeadBucketOutput: Hashable, Sendable {
    /// The bucket's region; stores other than S3 may not tell.
    public var region: String?
    /// About the answer.
    public var answer: AnswerFacts

    /// Makes an output.
    public init(region: String?, answer: AnswerFacts) {
        self.region = region
        self.answer = answer
    }
}
