/// `DeleteObject`; a key that is not there is no error.
enum DeleteObject: S3Operation {
    static func questions(_ call: S3Call) -> [Authorizer.Question] { [call.question("s3:DeleteObject")] }

    static func perform(_ call: S3Call, body: IncomingBody) async throws(Refusal) -> Answer {
        try call.store.update(call.bucket.name) { (bucket) throws(Refusal) in bucket.objects[call.key] = nil }
        return Answer(status: 204)
    }
}
