/// Finds the upload that a call is about.
enum MultipartLookup {
    /// The number of parts that an upload may have.
    static let partLimit = 10_000

    /// The upload that the query names, which must be of the key in the path.
    static func find(_ call: S3Call, in bucket: Bucket) throws(Refusal) -> StoredUpload {
        guard let upload = bucket.uploads[call["uploadId"] ?? ""], upload.key == call.key else {
            throw Refusal(
                404, "NoSuchUpload",
                "The specified upload does not exist. The upload ID may be invalid, or the upload may have "
                    + "been aborted or completed.",
                details: [("UploadId", call["uploadId"] ?? "")])
        }
        return upload
    }

    /// The same, under the lock.
    static func find(_ call: S3Call) throws(Refusal) -> StoredUpload {
        try call.store.read(call.bucket.name) { (bucket) throws(Refusal) in try find(call, in: bucket) }
    }
}
