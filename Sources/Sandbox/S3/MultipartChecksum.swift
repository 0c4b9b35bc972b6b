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
        switch upload.checksumKind {
        case .composite:
            let bytes = checksums.flatMap(\.bytes)
            var running = RunningCRC(algorithm)
            bytes.withUnsafeBytes { running.update($0) }
            let sum = running.finish(sha256: Digest.of(bytes, .sha256))
            return StoredChecksum(
                algorithm: algorithm, value: "\(sum.base64)-\(parts.count)", kind: .composite)
        case .fullObject:
            let first = RawChecksum(
                algorithm: algorithm, bytes: [UInt8](repeating: 0, count: algorithm.byteCount))
            // The CRC of nothing is zero, so the parts can all be appended to it.
            return zip(checksums, parts).reduce(first) { $0.appending($1.0, ofBytes: $1.1.file.count) }.stored
        }
    }
}

extension RawChecksum {
    /// The checksum of what this one covers followed by `count` bytes that have the checksum `next`.
    fileprivate func appending(_ next: RawChecksum, ofBytes count: Int64) -> RawChecksum {
        let combined: [UInt8] =
            switch algorithm {
            case .crc32: Self.bytes(CRC32.combine(number(), next.number(), secondCount: count))
            case .crc32c: Self.bytes(CRC32C.combine(number(), next.number(), secondCount: count))
            case .crc64nvme: Self.bytes(CRC64NVME.combine(number(), next.number(), secondCount: count))
            case .sha256: next.bytes
            }
        return RawChecksum(algorithm: algorithm, bytes: combined)
    }

    private func number<Value: FixedWidthInteger>() -> Value {
        bytes.reduce(0) { $0 << 8 | Value($1) }
    }

    private static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian, Array.init)
    }
}
