import AWS

/// A part that the store has.
struct SentPart: Sendable {
    /// As the store answered it.
    let part: UploadedPart
    /// Computed here.
    let checksum: Checksum
    let bytes: Int64
}
