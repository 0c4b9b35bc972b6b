import AWS

/// What is kept beside an object's bytes, as the call that begins to write it says.
struct ObjectAttributes: Sendable {
    /// How an object is encrypted. There is no key here and no encryption: only the answers tell of it.
    enum Encryption: Hashable, Sendable {
        /// S3's own keys, the default of every bucket.
        case s3Keys
        /// A key of KMS; nil for the account's own `aws/s3`.
        case kms(keyARN: String?)
    }

    /// Such as `text/csv`.
    let contentType: String
    /// The fields that GET gives back as they came, such as `Content-Encoding`.
    let standardHeaders: [(name: String, value: String)]
    /// The `x-amz-meta-…` fields.
    let metadata: [(name: String, value: String)]
    /// Such as `STANDARD`.
    let storageClass: String
    /// How it is encrypted.
    let encryption: Encryption

    private static let kept = [
        "Cache-Control", "Content-Disposition", "Content-Encoding", "Content-Language", "Expires",
    ]
    private static let storageClasses: Set<String> = [
        "STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER",
        "DEEP_ARCHIVE", "GLACIER_IR",
    ]
    /// S3 takes 2 KB of metadata.
    private static let metadataLimit = 2048

    /// Reads the fields of a request that writes an object.
    init(_ headers: AWS.HTTPHeaders) throws(Refusal) {
        contentType = headers["Content-Type"] ?? "binary/octet-stream"
        standardHeaders = Self.kept.compactMap { name in Self.keptValue(name, headers).map { (name, $0) } }
        metadata = headers.fields.map { ($0.name.lowercased(), $0.value) }.filter {
            $0.0.hasPrefix("x-amz-meta-")
        }
        let size = metadata.reduce(0) {
            $0 + $1.name.utf8.count - "x-amz-meta-".utf8.count + $1.value.utf8.count
        }
        guard size <= Self.metadataLimit else {
            throw Refusal(
                400, "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size",
                details: [("Size", "\(size)"), ("MaxSizeAllowed", "\(Self.metadataLimit)")])
        }
        storageClass = headers["x-amz-storage-class"] ?? "STANDARD"
        guard Self.storageClasses.contains(storageClass) else {
            throw Refusal(400, "InvalidStorageClass", "The storage class you specified is not valid")
        }
        encryption = try Self.encryption(headers)
        // Buckets are made with ACLs off ("BucketOwnerEnforced").
        if let acl = headers["x-amz-acl"], acl != "bucket-owner-full-control" {
            throw Refusal(400, "AccessControlListNotSupported", "The bucket does not allow ACLs")
        }
    }

    /// The fields that an answer tells the encryption with.
    var encryptionHeaders: [(name: String, value: String)] {
        switch encryption {
        case .s3Keys: [("x-amz-server-side-encryption", "AES256")]
        case .kms(let keyARN):
            [("x-amz-server-side-encryption", "aws:kms")]
                + (keyARN.map { [("x-amz-server-side-encryption-aws-kms-key-id", $0)] } ?? [])
        }
    }

    private static func keptValue(_ name: String, _ headers: AWS.HTTPHeaders) -> String? {
        guard let value = headers[name] else { return nil }
        guard name == "Content-Encoding" else { return value }
        // `aws-chunked` belongs to the transfer and is not kept.
        let codings = value.split(separator: ",").map { $0.drop { $0 == " " } }.filter { $0 != "aws-chunked" }
        return codings.isEmpty ? nil : codings.joined(separator: ", ")
    }

    private static func encryption(_ headers: AWS.HTTPHeaders) throws(Refusal) -> Encryption {
        let keyARN = headers["x-amz-server-side-encryption-aws-kms-key-id"]
        switch headers["x-amz-server-side-encryption"] {
        case nil where keyARN == nil, "AES256" where keyARN == nil: return .s3Keys
        case "aws:kms": return .kms(keyARN: keyARN)
        case nil, "AES256":
            throw .invalidArgument(
                "Server Side Encryption with AWS KMS managed key requires HTTP header "
                    + "x-amz-server-side-encryption : aws:kms",
                name: "x-amz-server-side-encryption", value: "")
        case let other?:
            throw Refusal(
                400, "InvalidEncryptionAlgorithmError",
                "The Encryption request you specified is not valid. Supported value: AES256.",
                details: [("EncryptionType", other)])
        }
    }
}

extension Refusal {
    /// A parameter or field whose value means nothing.
    static func invalidArgument(_ words: String, name: String, value: String) -> Refusal {
        Refusal(
            400, "InvalidArgument", words, details: [("ArgumentName", name), ("ArgumentValue", value)])
    }
}
