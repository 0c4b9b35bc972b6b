/// Who pays for a request. Where the bucket makes requesters pay, a request of another account must say that it
/// knows.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ObjectsinRequesterPaysBuckets.html
struct RequestCharge: Sendable {
    /// What the answer says of it.
    let headers: [(name: String, value: String)]

    /// Refuses a call that does not say that its account pays although it must.
    ///
    /// The account of a session is that of its role: whoever assumed a role of the bucket's owner does not pay.
    init(_ call: S3Call) throws(Refusal) {
        guard call.bucket.requesterPays, call.caller.accountID != call.bucket.ownerAccountID else {
            headers = []
            return
        }
        guard call.request.headers["x-amz-request-payer"] == "requester" else { throw .accessDenied() }
        headers = [("x-amz-request-charged", "requester")]
    }
}
