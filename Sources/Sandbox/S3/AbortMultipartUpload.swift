/// `AbortMultipartUpload`.
enum AbortMultipartUpload: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] {
        [call.question("s3:AbortMultipartUpload")]
    }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        try call.store.update(call.bucket.name) { (bucket) throws(Refusal) in
            let upload = try MultipartLookup.find(call, in: bucket)
            bucket.uploads[upload.id] = nil
        }
        return Answer(status: 204)
    }
}
