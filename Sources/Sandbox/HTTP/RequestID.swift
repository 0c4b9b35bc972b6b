/// The ids that AWS gives each request, for its support to find it again.
struct RequestID: Hashable, Sendable {
    /// S3's form: sixteen letters and digits.
    let short: String
    /// S3's second id, `x-amz-id-2`.
    let extended: String
    /// The form of STS and IAM: a UUID.
    let uuid: String

    /// Makes one that no other request has.
    init() {
        short = RandomText.make(16, from: RandomText.upperCaseAndDigits)
        extended = RandomText.make(75, from: RandomText.base64) + "="
        uuid = RandomText.uuid()
    }
}
