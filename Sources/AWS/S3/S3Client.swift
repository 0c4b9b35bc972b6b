/// Amazon Simple Storage Service (API version 2006-03-01).
public struct S3Client: Sendable {
    let caller: Caller

    /// Makes a client.
    public init(_ context: AWSContext) {
        caller = Caller(context: context)
    }

    /// What the client was made from.
    public var context: AWSContext { caller.context }

    /// The same client in another region.
    public func with(region: String) -> S3Client {
        S3Client(context.with(region: region))
    }

    /// The same client with another clock for its signatures.
    public func with(now: @escaping @Sendable () -> UTCTime) -> S3Client {
        var context = context
        context.now = now
        return S3Client(context)
    }

    /// The endpoint that `bucket` is asked at.
    public func endpoint(forBucket bucket: String) throws(AWSFailure) -> Endpoint {
        guard !bucket.isEmpty else { throw .endpoint(.missingBucket) }
        do {
            return try caller.context.endpoints.endpoint(forBucket: bucket, region: caller.context.region)
        } catch {
            throw .endpoint(error)
        }
    }

    /// A call about a bucket.
    func call(
        _ operation: String, _ method: HTTPRequest.Method, bucket: String, _ options: RequestOptions
    ) throws(AWSFailure) -> ServiceCall {
        var call = ServiceCall(
            service: .s3, operation: operation, method: method, endpoint: try endpoint(forBucket: bucket))
        call.headers.set("X-Amz-Expected-Bucket-Owner", options.expectedOwner)
        call.headers.set("X-Amz-Request-Payer", options.requestPayer ? "requester" : nil)
        return call
    }

    /// A call about an object.
    func call(
        _ operation: String, _ method: HTTPRequest.Method, bucket: String, key: String,
        _ options: RequestOptions
    ) throws(AWSFailure) -> ServiceCall {
        // Without a key the call would be about the bucket: PUT would make one, DELETE would remove it.
        guard !key.isEmpty else { throw .endpoint(.missingKey) }
        var call = try call(operation, method, bucket: bucket, options)
        call.path = "/" + PercentEncoding.encodePath(key)
        return call
    }
}
