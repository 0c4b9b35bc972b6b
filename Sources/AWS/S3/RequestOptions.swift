/// What every call of S3 may add.
public struct RequestOptions: Hashable, Sendable {
    /// The account that the bucket must belong to; a 403 otherwise.
    public var expectedOwner: String?
    /// Whether the caller pays for a requester-pays bucket.
    public var requestPayer: Bool

    /// Makes options.
    public init(expectedOwner: String? = nil, requestPayer: Bool = false) {
        self.expectedOwner = expectedOwner
        self.requestPayer = requestPayer
    }
}
