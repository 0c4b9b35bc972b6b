import AWS

/// The checksum of an object that was uploaded in parts, from those of the parts.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
enum MultipartChecksum {
    /// The checksum of an object made of `parts`.
    static func of(_ parts: [StoredUpload.Part], in upload: StoredUpload) -> StoredChecksum {
        let algorithm = upload.checksumAlgorithm ?? .crc64nvme
        // Without a choice a part may have come with a checksum of any algorithm.
        let checksums = parts.map { upload.checksumAlgorithm == nil ? $0.crc64nvme : $0.checksum }
        // SHA-256 has no value of the whole.
        if upload.checksumKind == .fullObject, let crc = algorithm.crc {
            let pieces = zip(checksums, parts).map { (checksum: $0.bytes, count: $1.file.count) }
            return RawChecksum(algorithm: algorithm, bytes: crc.combine(pieces)).stored
        }
        let bytes = checksums.flatMap(\.bytes)
        var running = RunningCRC(algorithm)
        bytes.withUnsafeBytes { running.update($0) }
        let sum = running.finish(sha256: Digest.of(bytes, .sha256))
        return StoredChecksum(
            algorithm: algorithm, value: "\(sum.base64)-\(parts.count)", kind: .composite)
    }
}
