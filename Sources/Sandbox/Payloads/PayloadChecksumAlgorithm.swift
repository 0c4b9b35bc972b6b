import AWS

/// The checksums that the sandbox checks; the raw values are AWS's names for them.
enum PayloadChecksumAlgorithm: String, CaseIterable, Hashable, Sendable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha256 = "SHA256"

    /// Such as `x-amz-checksum-crc32`.
    var headerName: String { "x-amz-checksum-\(rawValue.lowercased())" }

    /// Such as `ChecksumCRC32`.
    var elementName: String { "Checksum\(rawValue)" }

    /// How many bytes a value has.
    var byteCount: Int { crc?.byteCount ?? 32 }

    /// The CRC; nil for a SHA-256.
    var crc: CRC.Standard? {
        switch self {
        case .crc32: .crc32
        case .crc32c: .crc32C
        case .crc64nvme: .crc64NVME
        case .sha256: nil
        }
    }

    /// What the checksum of a multipart object covers unless the upload says otherwise.
    var defaultKind: StoredChecksum.Kind { self == .crc64nvme ? .fullObject : .composite }
}

/// A checksum of one body, in bytes.
struct RawChecksum: Hashable, Sendable {
    /// The algorithm.
    let algorithm: PayloadChecksumAlgorithm
    /// The value, big-endian.
    let bytes: [UInt8]

    /// The value as it travels.
    var base64: String { Base64.encode(bytes) }

    /// As it is kept with an object that one body made.
    var stored: StoredChecksum { StoredChecksum(algorithm: algorithm, value: base64, kind: .fullObject) }
}
