import AWS

/// An upload whose parts still come in.
struct StoredUpload: Sendable {
    /// One part.
    struct Part: Sendable {
        /// Its bytes.
        let file: StoredFile
        /// The MD5 of its bytes.
        let md5: [UInt8]
        /// When it came.
        let modified: UTCTime
        /// The checksum that was checked or computed.
        let checksum: RawChecksum
        /// The one that serves an upload that chose no algorithm.
        let crc64nvme: RawChecksum

        /// Without quotes.
        var etag: String { Hex.encode(md5) }
    }

    /// Its id.
    let id: String
    /// The key of the object to be.
    let key: ObjectKey
    /// When it began.
    let initiated: UTCTime
    /// Who began it.
    let initiator: String
    /// What the object will have beside its bytes.
    let attributes: ObjectAttributes
    /// The checksum that every part must carry.
    let checksumAlgorithm: PayloadChecksumAlgorithm?
    /// What the object's checksum will cover.
    let checksumKind: StoredChecksum.Kind
    /// The parts that came, by number.
    var parts: [Int: Part] = [:]
}
