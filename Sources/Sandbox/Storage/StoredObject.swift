import AWS

/// One object of a bucket.
struct StoredObject: Sendable {
    /// Its bytes: one file, or one for each part.
    let files: [StoredFile]
    /// Without quotes.
    let etag: String
    /// When it was written.
    let modified: UTCTime
    /// What is kept beside the bytes.
    let attributes: ObjectAttributes
    /// The checksum that was checked or computed.
    let checksum: StoredChecksum

    /// How many bytes it has.
    var count: Int64 { files.reduce(0) { $0 + $1.count } }
}

/// A checksum that S3 keeps with an object or a part.
struct StoredChecksum: Hashable, Sendable {
    /// What the value covers.
    enum Kind: String, Sendable {
        /// All bytes of the object.
        case fullObject = "FULL_OBJECT"
        /// The checksums of its parts.
        case composite = "COMPOSITE"
    }

    /// The algorithm.
    let algorithm: PayloadChecksumAlgorithm
    /// In base64; of a composite one also how many parts it covers, such as `…==-3`.
    let value: String
    /// What it covers.
    let kind: Kind

    /// The fields that an answer tells it with.
    var headers: [(name: String, value: String)] {
        [(algorithm.headerName, value), ("x-amz-checksum-type", kind.rawValue)]
    }
}
