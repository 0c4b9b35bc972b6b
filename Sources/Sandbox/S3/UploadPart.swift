import AWS

/// `UploadPart`.
enum UploadPart: S3Operation {
    static func questions(_ call: S3Call) throws(Refusal) -> [Authorizer.Question] {
        [call.question("s3:PutObject")]
    }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        guard let number = call["partNumber"].flatMap(Int.init),
            (1...MultipartLookup.partLimit).contains(number)
        else {
            throw .invalidArgument(
                "Part number must be an integer between 1 and 10000, inclusive", name: "partNumber",
                value: call["partNumber"] ?? "")
        }
        let upload = try MultipartLookup.find(call)
        for question in WritePermissions.keyQuestions(
            call, upload.attributes, ["GenerateDataKey", "Decrypt"])
        {
            try call.authorizer.require(question)
        }
        try checkAlgorithm(call.payload.checksum?.algorithm, of: upload)
        let (file, receipt) = try await UploadedFile.receive(
            call, body, fallback: upload.checksumAlgorithm ?? .crc64nvme)
        let part = StoredUpload.Part(
            file: file, md5: receipt.md5, modified: call.request.time, checksum: receipt.checksum,
            crc64nvme: receipt.crc64nvme)
        try call.store.update(call.bucket.name) { (bucket) throws(Refusal) in
            // It may have been aborted while the part came in.
            _ = try MultipartLookup.find(call, in: bucket)
            bucket.uploads[upload.id]?.parts[number] = part
        }
        return Answer(
            status: 200,
            headers: [
                ("ETag", "\"\(part.etag)\""), (part.checksum.algorithm.headerName, part.checksum.base64),
            ] + upload.attributes.encryptionHeaders)
    }

    /// S3 computes itself what a checksum of the whole object needs; one of the parts' checksums needs theirs.
    private static func checkAlgorithm(
        _ sent: PayloadChecksumAlgorithm?, of upload: StoredUpload
    ) throws(Refusal) {
        guard let expected = upload.checksumAlgorithm, sent != expected,
            sent != nil || upload.checksumKind == .composite
        else { return }
        throw Refusal(
            400, "InvalidRequest",
            "Checksum Type mismatch occurred, expected checksum Type: \(expected.rawValue.lowercased()), "
                + "actual checksum Type: \(sent?.rawValue.lowercased() ?? "null")")
    }
}
