/// The calls about whole objects.
extension S3Client {
    /// From here on a refusal before the body saves more than waiting for consent costs.
    private static let longBodyBytes = 1024 * 1024

    /// Writes an object in one request.
    public func putObject(_ input: PutObjectInput) async throws(AWSFailure) -> PutObjectOutput {
        var call = try call("PutObject", .put, bucket: input.bucket, key: input.key, input.options)
        input.object.add(to: &call.headers)
        call.headers.set("If-None-Match", input.ifNoneMatch)
        call.headers.add(input.checksum)
        call.body = input.body
        call.payload = input.payloadSHA256.map(ServiceCall.Payload.hashed) ?? .protectedByTLS
        call.awaitsContinue = input.body.count >= Self.longBodyBytes
        // A second one would be refused over the object that the first one wrote.
        call.isSentOnce = input.ifNoneMatch != nil
        call.onBodyRead = input.onBodyRead
        let response = try await caller.send(call)
        return PutObjectOutput(
            etag: response.headers["etag"], versionID: response.headers["x-amz-version-id"],
            checksum: response.headers.checksum(like: input.checksum), answer: AnswerFacts(response))
    }

    /// What S3 knows of an object.
    public func headObject(bucket: String, key: String, options: RequestOptions = RequestOptions())
        async throws(AWSFailure) -> HeadObjectOutput
    {
        var call = try call("HeadObject", .head, bucket: bucket, key: key, options)
        call.headers.set("X-Amz-Checksum-Mode", "ENABLED")
        return HeadObjectOutput(try await caller.send(call))
    }

    /// Reads an object into memory.
    ///
    /// - Parameters:
    ///   - maximumBytes: A longer answer is an error.
    ///   - range: Only these bytes; nil for all.
    public func getObject(
        bucket: String, key: String, maximumBytes: Int, range: Range<Int64>? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(AWSFailure) -> GetObjectOutput {
        var call = try call("GetObject", .get, bucket: bucket, key: key, options)
        if let range { call.headers.set("Range", "bytes=\(range.lowerBound)-\(range.upperBound - 1)") }
        call.headers.set("X-Amz-Checksum-Mode", "ENABLED")
        call.maximumAnswerBytes = maximumBytes
        let response = try await caller.send(call)
        return GetObjectOutput(head: HeadObjectOutput(response), body: response.body)
    }

    /// Removes an object; S3 answers the same whether there was one.
    @discardableResult
    public func deleteObject(bucket: String, key: String, options: RequestOptions = RequestOptions())
        async throws(AWSFailure) -> AnswerFacts
    {
        AnswerFacts(
            try await caller.send(try call("DeleteObject", .delete, bucket: bucket, key: key, options)))
    }
}
