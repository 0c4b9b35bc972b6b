/// `PutBucketPolicy`.
enum PutBucketPolicy: S3Operation {
    /// The longest bucket policy, in bytes.
    private static let limit = 20 << 10

    static func questions(_ call: S3Call) -> [Authorizer.Question] { [call.question("s3:PutBucketPolicy")] }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        let document = try await call.receiver.receiveDocument(body, limit: limit)
        let text = String(decoding: document, as: UTF8.self)
        let policy = try call.directory.read { (state) throws(Refusal) in
            try PolicyValidator.bucketPolicy(text, bucket: call.bucket.name, in: state)
        }
        try call.store.update(call.bucket.name) { (bucket) throws(Refusal) in bucket.facts.policy = policy }
        return Answer(status: 204)
    }
}

/// `GetBucketPolicy`.
enum GetBucketPolicy: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] { [call.question("s3:GetBucketPolicy")] }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        guard let policy = call.bucket.policy else {
            throw Refusal(
                404, "NoSuchBucketPolicy", "The bucket policy does not exist",
                details: [("BucketName", call.bucket.name)])
        }
        return Answer(
            status: 200, headers: [("Content-Type", "application/json")],
            content: .bytes(Array(policy.text.utf8)))
    }
}

/// `DeleteBucketPolicy`.
enum DeleteBucketPolicy: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] {
        [call.question("s3:DeleteBucketPolicy")]
    }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        try call.store.update(call.bucket.name) { (bucket) throws(Refusal) in bucket.facts.policy = nil }
        return Answer(status: 204)
    }
}
