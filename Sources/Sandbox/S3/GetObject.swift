import AWS

/// `GetObject`.
enum GetObject: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] { [call.question("s3:GetObject")] }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        try ObjectReading.answer(call)
    }
}

/// `HeadObject`: the same answer, without the bytes, which the connection leaves out.
enum HeadObject: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] { [call.question("s3:GetObject")] }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        try ObjectReading.answer(call)
    }
}

/// What GET and HEAD answer.
private enum ObjectReading {
    static func answer(_ call: S3Call) throws(Refusal) -> Answer {
        let found = try call.store.read(call.bucket.name) { $0.objects[call.key] }
        guard let object = found else { throw missing(call) }
        let headers = call.request.headers
        if try ReadCondition(headers).isNotModified(object) {
            return Answer(status: 304, headers: [("ETag", "\"\(object.etag)\"")])
        }
        let range = try ByteRange(headers["Range"], of: object.count)
        var answer = Answer(
            status: range == nil ? 200 : 206, headers: self.headers(of: object),
            content: .stored(
                StoredSlice(
                    files: object.files, offset: range?.first ?? 0, count: range?.count ?? object.count)))
        if let range {
            answer.headers.append(("Content-Range", "bytes \(range.first)-\(range.last)/\(object.count)"))
        } else if headers["x-amz-checksum-mode"]?.uppercased() == "ENABLED" {
            answer.headers += object.checksum.headers
        }
        return answer
    }

    private static func headers(of object: StoredObject) -> [(name: String, value: String)] {
        var headers: [(name: String, value: String)] = [
            ("ETag", "\"\(object.etag)\""), ("Last-Modified", HTTPDate.text(object.modified)),
            ("Accept-Ranges", "bytes"), ("Content-Type", object.attributes.contentType),
        ]
        headers += object.attributes.standardHeaders + object.attributes.metadata
        headers += object.attributes.encryptionHeaders
        if object.attributes.storageClass != "STANDARD" {
            headers.append(("x-amz-storage-class", object.attributes.storageClass))
        }
        return headers
    }

    /// Whoever may not list the bucket must not learn that a key is not there.
    private static func missing(_ call: S3Call) -> Refusal {
        do throws(Refusal) {
            try call.authorizer.require(call.bucketQuestion("s3:ListBucket"))
            return Refusal(
                404, "NoSuchKey", "The specified key does not exist.", details: [("Key", call.key.text)])
        } catch {
            return error
        }
    }
}
