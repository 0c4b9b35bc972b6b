/// The checksums that this program computes; the raw values are AWS's names for them.
public enum ChecksumAlgorithm: String, CaseIterable, Hashable, Sendable {
    /// AWS's default.
    case crc64NVME = "CRC64NVME"
    /// For stores that do not know the default.
    case crc32C = "CRC32C"
    /// For those who want a cryptographic one.
    case sha256 = "SHA256"

    /// Such as `x-amz-checksum-crc64nvme`.
    public var headerName: String { "x-amz-checksum-\(rawValue.lowercased())" }

    /// The length of a value before it is written in base64.
    var byteCount: Int { crc?.byteCount ?? 32 }

    /// The CRC; nil for a SHA-256.
    var crc: CRC.Standard? {
        switch self {
        case .crc64NVME: .crc64NVME
        case .crc32C: .crc32C
        case .sha256: nil
        }
    }

    /// The element of XML bodies, such as `ChecksumCRC64NVME`.
    public var elementName: String { "Checksum\(rawValue)" }

    /// What the checksum of an object that came in parts covers.
    ///
    /// S3 knows both for CRC32C and only this one for the others
    /// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    public var multipartType: ChecksumType {
        switch self {
        // The whole can be compared without knowing where the parts ended.
        case .crc64NVME, .crc32C: .fullObject
        case .sha256: .composite
        }
    }
}

/// What the checksum of an object covers; the raw values are those of `x-amz-checksum-type`.
public enum ChecksumType: String, Hashable, Sendable {
    /// All bytes of the object.
    case fullObject = "FULL_OBJECT"
    /// The checksums of its parts.
    case composite = "COMPOSITE"
}
