/// Why a request is refused, in AWS's own code and words; each service writes it in its own XML.
struct Refusal: Error, Sendable {
    /// The HTTP status.
    var status: Int
    /// Such as `AccessDenied`.
    var code: String
    /// AWS's sentence.
    var message: String
    /// Further elements of S3's error, such as `Region`.
    var details: [(name: String, value: String)]
    /// Header fields that the answer must have, such as `x-amz-bucket-region`.
    var headers: [(name: String, value: String)]

    /// Makes a refusal.
    init(
        _ status: Int, _ code: String, _ message: String, details: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = []
    ) {
        self.status = status
        self.code = code
        self.message = message
        self.details = details
        self.headers = headers
    }
}
