import AWS

/// `PutObject`.
enum PutObject: S3Operation {
    static func questions(_ call: S3Call) throws(Refusal) -> [Authorizer.Question] {
        WritePermissions.questions(call, try ObjectAttributes(call.request.headers), isMultipart: false)
    }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        let attributes = try ObjectAttributes(call.request.headers)
        let condition = try WriteCondition(call.request.headers)
        // Once before the body, to spare the client sending it, and once more when it is there.
        try call.store.read(call.bucket.name) { (bucket) throws(Refusal) in
            try condition.check(bucket.objects[call.key])
        }
        let (file, receipt) = try await UploadedFile.receive(call, body)
        let object = StoredObject(
            files: [file], etag: attributes.etag(md5: receipt.md5), modified: call.request.time,
            attributes: attributes, checksum: receipt.checksum.stored)
        try call.store.update(call.bucket.name) { (bucket) throws(Refusal) in
            try condition.check(bucket.objects[call.key])
            bucket.objects[call.key] = object
        }
        return Answer(
            status: 200,
            headers: [("ETag", "\"\(object.etag)\"")] + object.checksum.headers + attributes.encryptionHeaders
        )
    }
}

extension ObjectAttributes {
    /// The ETag of an object that one body made: of one that KMS encrypts it is not the MD5.
    func etag(md5: [UInt8]) -> String {
        switch encryption {
        case .s3Keys: Hex.encode(md5)
        case .kms: RandomText.make(32, from: RandomText.hexadecimal)
        }
    }
}
