import AWS

/// One request, without its body.
struct Request: Sendable {
    /// Such as `PUT`.
    let method: String
    /// What it asks for.
    let target: RequestTarget
    /// Its header fields.
    let headers: AWS.HTTPHeaders
    /// The address it came from.
    let sourceAddress: String
    /// When it came.
    let time: UTCTime
    /// The id that the answer will name.
    let id = RequestID()
}
