import AWS

extension HTTPRequest {
    /// The text of the body; empty for one that is read from a file.
    public var bodyText: String {
        guard case .bytes(let bytes) = body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }
}
