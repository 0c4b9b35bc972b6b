/// Finds the call that a request to S3 makes.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
enum S3Routing {
    /// Parameters that turn a request into another call, none of which the sandbox knows.
    private static let otherCalls: Set<String> = [
        "accelerate", "acl", "analytics", "attributes", "cors", "delete", "encryption",
        "intelligent-tiering", "inventory", "legal-hold", "lifecycle", "logging", "metrics", "notification",
        "object-lock", "ownershipControls", "policyStatus", "publicAccessBlock", "replication",
        "requestPayment", "restore", "retention", "select", "tagging", "torrent", "versionId", "versioning",
        "versions", "website",
    ]

    /// The call of `request`, which is about the bucket when it names no key.
    static func operation(of request: Request, hasKey: Bool) throws(Refusal) -> any S3Operation.Type {
        let query = request.target.query
        guard !query.all.contains(where: { otherCalls.contains($0.name) }),
            request.headers["x-amz-copy-source"] == nil
        else { throw .notImplemented }
        let operation =
            hasKey
            ? objectOperation(request.method, query)
            : bucketOperation(request.method, query)
        guard let operation else {
            throw Refusal(
                405, "MethodNotAllowed", "The specified method is not allowed against this resource.",
                details: [("Method", request.method)])
        }
        return operation
    }

    private static func bucketOperation(_ method: String, _ query: Parameters) -> (any S3Operation.Type)? {
        let names = Set(query.all.map(\.name))
        switch method {
        case "HEAD": return HeadBucket.self
        case "GET" where names.contains("location"): return GetBucketLocation.self
        case "GET" where names.contains("uploads"): return ListMultipartUploads.self
        case "GET" where names.contains("policy"): return GetBucketPolicy.self
        case "GET" where query["list-type"] == "2": return ListObjectsV2.self
        case "PUT" where names.contains("policy"): return PutBucketPolicy.self
        case "DELETE" where names.contains("policy"): return DeleteBucketPolicy.self
        default: return nil
        }
    }

    private static func objectOperation(
        _ method: String, _ query: Parameters
    ) -> (any S3Operation.Type)? {
        let names = Set(query.all.map(\.name))
        let isUpload = names.contains("uploadId")
        switch method {
        case "PUT" where isUpload: return UploadPart.self
        case "PUT": return PutObject.self
        case "GET" where isUpload: return ListParts.self
        case "GET": return GetObject.self
        case "HEAD": return HeadObject.self
        case "DELETE" where isUpload: return AbortMultipartUpload.self
        case "DELETE": return DeleteObject.self
        case "POST" where names.contains("uploads"): return CreateMultipartUpload.self
        case "POST" where isUpload: return CompleteMultipartUpload.self
        default: return nil
        }
    }
}
