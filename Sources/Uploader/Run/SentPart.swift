import AWS

/// A part that the store has. Thousands of them are kept, so it holds nothing twice.
struct SentPart: Sendable {
    /// From 1 on.
    let number: Int
    /// As the store answered it.
    let etag: String
    /// Computed here.
    let checksum: Checksum
    /// Whether the store has told the same checksum.
    let isConfirmed: Bool
    let bytes: Int64

    /// - Parameter part: As the store answered it, with no other checksum than `checksum`.
    init(_ part: UploadedPart, checksum: Checksum, bytes: Int64) {
        number = part.number
        etag = part.etag
        self.checksum = checksum
        isConfirmed = part.checksum != nil
        self.bytes = bytes
    }

    /// As the store answered it.
    var part: UploadedPart {
        UploadedPart(number: number, etag: etag, checksum: isConfirmed ? checksum : nil)
    }
}
