import AWS

/// `CompleteMultipartUpload`.
enum CompleteMultipartUpload: S3Operation {
    /// No list of 10,000 parts is longer, in bytes.
    private static let documentLimit = 4 << 20

    static func questions(_ call: S3Call) -> [Authorizer.Question] { [call.question("s3:PutObject")] }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        let condition = try WriteCondition(call.request.headers)
        // The checksum in the head is that of the object, not of this document.
        var receiver = call.receiver
        receiver.checksumIsOfBody = false
        let list = try CompletionRequest(try await receiver.receiveDocument(body, limit: documentLimit))
        let object = try call.store.update(call.bucket.name) { (bucket) throws(Refusal) in
            let upload = try MultipartLookup.find(call, in: bucket)
            let parts = try list.select(from: upload)
            let object = Self.object(of: parts, upload, at: call.request.time)
            try check(object, against: call)
            try condition.check(bucket.objects[call.key])
            bucket.uploads[upload.id] = nil
            bucket.objects[call.key] = object
            return object
        }
        return call.answer("CompleteMultipartUploadResult", headers: object.attributes.encryptionHeaders) {
            xml in
            xml.element("Location", "/\(call.bucket.name)/\(call.key.text)")
            xml.element("Bucket", call.bucket.name)
            xml.element("Key", call.key.text)
            xml.element("ETag", "\"\(object.etag)\"")
            xml.element(object.checksum.algorithm.elementName, object.checksum.value)
            xml.element("ChecksumType", object.checksum.kind.rawValue)
        }
    }

    private static func object(
        of parts: [StoredUpload.Part], _ upload: StoredUpload, at time: UTCTime
    ) -> StoredObject {
        // The MD5 of the parts' MD5s, and how many they are.
        let md5 = Digest.of(parts.flatMap(\.md5), .md5)
        return StoredObject(
            files: parts.map(\.file), etag: "\(Hex.encode(md5))-\(parts.count)", modified: time,
            attributes: upload.attributes, checksum: MultipartChecksum.of(parts, in: upload))
    }

    /// Refuses when the object is not what the head says it must become.
    private static func check(_ object: StoredObject, against call: S3Call) throws(Refusal) {
        if case .header(let algorithm, let value)? = call.payload.checksum,
            algorithm != object.checksum.algorithm || value != object.checksum.value
        {
            throw Refusal(
                400, "BadDigest",
                "The \(algorithm.rawValue) you specified did not match the calculated checksum.")
        }
        if let kind = call.request.headers["x-amz-checksum-type"],
            kind.uppercased() != object.checksum.kind.rawValue
        {
            throw Refusal(
                400, "BadDigest",
                "The checksum type you specified did not match the checksum type of the upload.")
        }
        if let size = call.request.headers["x-amz-mp-object-size"], size != "\(object.count)" {
            throw Refusal(
                400, "InvalidRequest",
                "The provided 'x-amz-mp-object-size' header value \(size) does not match what was computed: "
                    + "\(object.count)")
        }
    }
}
