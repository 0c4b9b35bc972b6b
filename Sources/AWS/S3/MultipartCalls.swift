/// The calls about multipart uploads.
extension S3Client {
    /// S3 may take minutes to put thousands of parts together.
    private static let completionStallSeconds = 120

    /// Starts an upload in parts.
    public func createMultipartUpload(_ input: CreateMultipartUploadInput) async throws(AWSFailure)
        -> MultipartUpload
    {
        var call = try call(
            "CreateMultipartUpload", .post, bucket: input.bucket, key: input.key, input.options)
        call.query = [("uploads", "")]
        input.object.add(to: &call.headers)
        call.headers.set("X-Amz-Checksum-Algorithm", input.checksumAlgorithm?.rawValue)
        call.headers.set("X-Amz-Checksum-Type", input.checksumAlgorithm?.multipartType.rawValue)
        let response = try await caller.send(call)
        let root = try caller.document(response, of: call, named: "InitiateMultipartUploadResult")
        guard let uploadID = root.text("UploadId") else {
            throw caller.unexpected(response, of: call, missing: "UploadId")
        }
        return MultipartUpload(bucket: input.bucket, key: input.key, uploadID: uploadID)
    }

    /// Sends one part.
    public func uploadPart(_ input: UploadPartInput) async throws(AWSFailure) -> UploadPartOutput {
        var call = try call("UploadPart", .put, input.upload, input.options)
        call.query.append(("partNumber", String(input.number)))
        call.body = input.body
        call.payload = .protectedByTLS
        call.onBodyRead = input.onBodyRead
        var sent: Checksum?
        var trailed: TrailedBody?
        switch input.integrity {
        case .header(let checksum, let payloadSHA256):
            sent = checksum
            call.headers.add(checksum)
            if let payloadSHA256 { call.payload = .hashed(payloadSHA256) }
        case .trailer(let algorithm):
            let body = TrailedBody(input.body, algorithm)
            call.send(body)
            trailed = body
        case nil: break
        }
        let response = try await caller.send(call)
        guard let etag = response.headers["etag"] else {
            throw caller.unexpected(response, of: call, missing: "ETag")
        }
        sent = sent ?? trailed?.checksum
        let checksum = response.headers.checksum(like: sent)
        return UploadPartOutput(
            part: UploadedPart(number: input.number, etag: etag, checksum: checksum), sentChecksum: sent,
            answer: AnswerFacts(response))
    }

    /// Makes the object out of its parts.
    public func completeMultipartUpload(_ input: CompleteMultipartUploadInput)
        async throws(AWSFailure) -> CompleteMultipartUploadOutput
    {
        var call = try call("CompleteMultipartUpload", .post, input.upload, input.options)
        call.headers.set("Content-Type", "application/xml")
        call.headers.set("If-None-Match", input.ifNoneMatch)
        if let checksum = input.checksum {
            let type = checksum.algorithm.multipartType
            call.headers.set("X-Amz-Checksum-Type", type.rawValue)
            // A composite one, with its count of parts at the end, is no header value to some stores; the list of
            // parts says the same.
            if type == .fullObject { call.headers.set(checksum.algorithm.headerName, checksum.value) }
        }
        call.stallSeconds = Self.completionStallSeconds
        // A second one finds no upload any more.
        call.isSentOnce = true
        call.body = .bytes(Array(CompletionDocument.text(of: input.parts).utf8))
        let response = try await caller.send(call)
        let root = try caller.document(response, of: call, named: "CompleteMultipartUploadResult")
        let checksum = input.checksum.flatMap { sent in
            root.text(sent.algorithm.elementName).map { Checksum(algorithm: sent.algorithm, value: $0) }
        }
        return CompleteMultipartUploadOutput(
            etag: root.text("ETag"), checksum: checksum, answer: AnswerFacts(response))
    }

    /// Gives an upload up and frees its parts.
    @discardableResult
    public func abortMultipartUpload(_ upload: MultipartUpload, options: RequestOptions = RequestOptions())
        async throws(AWSFailure) -> AnswerFacts
    {
        AnswerFacts(try await caller.send(try call("AbortMultipartUpload", .delete, upload, options)))
    }

    /// One page of the parts that S3 has.
    public func listParts(
        _ upload: MultipartUpload, after marker: Int? = nil, options: RequestOptions = RequestOptions()
    ) async throws(AWSFailure) -> ListPartsOutput {
        var call = try call("ListParts", .get, upload, options)
        if let marker { call.query.append(("part-number-marker", String(marker))) }
        let response = try await caller.send(call)
        let root = try caller.document(response, of: call, named: "ListPartsResult")
        return ListPartsOutput(root, answer: AnswerFacts(response))
    }

    /// The first page of the uploads that are open and whose keys begin with `prefix`.
    public func listMultipartUploads(
        bucket: String, prefix: String, options: RequestOptions = RequestOptions()
    ) async throws(AWSFailure) -> ListMultipartUploadsOutput {
        var call = try call("ListMultipartUploads", .get, bucket: bucket, options)
        call.query = [("uploads", ""), ("prefix", prefix)]
        let response = try await caller.send(call)
        let root = try caller.document(response, of: call, named: "ListMultipartUploadsResult")
        return ListMultipartUploadsOutput(root, bucket: bucket, answer: AnswerFacts(response))
    }

    private func call(
        _ operation: String, _ method: HTTPRequest.Method, _ upload: MultipartUpload,
        _ options: RequestOptions
    ) throws(AWSFailure) -> ServiceCall {
        var call = try call(operation, method, bucket: upload.bucket, key: upload.key, options)
        call.query = [("uploadId", upload.uploadID)]
        return call
    }
}
