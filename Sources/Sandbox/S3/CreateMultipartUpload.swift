import AWS

/// `CreateMultipartUpload`.
enum CreateMultipartUpload: S3Operation {
    static func questions(_ call: S3Call) throws(Refusal) -> [Authorizer.Question] {
        WritePermissions.questions(call, try ObjectAttributes(call.request.headers), isMultipart: true)
    }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        let attributes = try ObjectAttributes(call.request.headers)
        let algorithm = try algorithm(of: call)
        let kind = try kind(of: call, algorithm)
        let upload = StoredUpload(
            id: RandomText.make(64, from: RandomText.upperCaseAndDigits), key: call.key,
            initiated: call.request.time, initiator: call.caller.arn, attributes: attributes,
            checksumAlgorithm: algorithm, checksumKind: kind)
        try call.store.update(call.bucket.name) { (bucket) throws(Refusal) in
            bucket.uploads[upload.id] = upload
        }
        var headers = attributes.encryptionHeaders
        if let algorithm {
            headers += [
                ("x-amz-checksum-algorithm", algorithm.rawValue), ("x-amz-checksum-type", kind.rawValue),
            ]
        }
        return call.answer("InitiateMultipartUploadResult", headers: headers) { xml in
            xml.element("Bucket", call.bucket.name)
            xml.element("Key", call.key.text)
            xml.element("UploadId", upload.id)
        }
    }

    private static func algorithm(of call: S3Call) throws(Refusal) -> PayloadChecksumAlgorithm? {
        guard let name = call.request.headers["x-amz-checksum-algorithm"] else { return nil }
        guard let algorithm = PayloadChecksumAlgorithm(rawValue: name.uppercased()) else {
            throw .notImplemented
        }
        return algorithm
    }

    private static func kind(
        of call: S3Call, _ algorithm: PayloadChecksumAlgorithm?
    ) throws(Refusal) -> StoredChecksum.Kind {
        let algorithm = algorithm ?? .crc64nvme
        guard let name = call.request.headers["x-amz-checksum-type"] else { return algorithm.defaultKind }
        let kind = StoredChecksum.Kind(rawValue: name.uppercased())
        switch (algorithm, kind) {
        case (.crc64nvme, .fullObject?): return .fullObject
        case (.crc32, let kind?), (.crc32c, let kind?): return kind
        case (.sha256, .composite?): return .composite
        default:
            throw Refusal(
                400, "InvalidRequest",
                "The \(name.uppercased()) checksum type cannot be used with the "
                    + "\(algorithm.rawValue.lowercased()) checksum algorithm.")
        }
    }
}
