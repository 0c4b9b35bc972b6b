import AWS

/// What a request to S3 says of its body before the body comes.
struct PayloadDeclaration: Sendable {
    /// What `x-amz-content-sha256` announces.
    enum Form: Hashable, Sendable {
        /// The bytes, whose SHA-256 is signed.
        case signed(sha256: String)
        /// The bytes, which nobody signs.
        case unsigned
        /// Chunks, signed each or not at all, with or without header fields after them.
        case chunked(isSigned: Bool, hasTrailer: Bool)
    }

    /// A checksum that the request announces.
    enum AnnouncedChecksum: Hashable, Sendable {
        /// It stands in the head.
        case header(PayloadChecksumAlgorithm, value: String)
        /// It comes after the body.
        case trailer(PayloadChecksumAlgorithm)

        /// The algorithm.
        var algorithm: PayloadChecksumAlgorithm {
            switch self {
            case .header(let algorithm, _), .trailer(let algorithm): algorithm
            }
        }
    }

    /// The body's form.
    let form: Form
    /// What stands in `x-amz-content-sha256`, which is what is signed.
    let payloadHash: String
    /// How many bytes the object or document has; nil when nothing says so.
    let count: Int64?
    /// The checksum that comes with it.
    let checksum: AnnouncedChecksum?
    /// `Content-MD5`, in base64.
    let md5: String?

    /// Reads the head of a request.
    init(_ headers: AWS.HTTPHeaders) throws(Refusal) {
        guard let hash = headers["x-amz-content-sha256"] else {
            throw Refusal(
                400, "InvalidRequest", "Missing required header for this request: x-amz-content-sha256")
        }
        payloadHash = hash
        form = try Self.form(hash)
        checksum = try Self.checksum(headers)
        md5 = headers["Content-MD5"]
        if case .chunked = form {
            count = headers["x-amz-decoded-content-length"].flatMap(Int64.init)
        } else {
            count = headers["Content-Length"].flatMap(Int64.init)
        }
    }

    private static func form(_ hash: String) throws(Refusal) -> Form {
        switch hash {
        case SigV4.unsignedPayload: return .unsigned
        case "STREAMING-UNSIGNED-PAYLOAD-TRAILER": return .chunked(isSigned: false, hasTrailer: true)
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD": return .chunked(isSigned: true, hasTrailer: false)
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER": return .chunked(isSigned: true, hasTrailer: true)
        default:
            guard hash.utf8.count == 64, hash.allSatisfy(\.isHexDigit) else {
                throw .invalidArgument(
                    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, "
                        + "STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER "
                        + "or a valid sha256 value.",
                    name: "x-amz-content-sha256", value: hash)
            }
            return .signed(sha256: hash)
        }
    }

    private static func checksum(_ headers: AWS.HTTPHeaders) throws(Refusal) -> AnnouncedChecksum? {
        let prefix = "x-amz-checksum-"
        let other: Set<String> = ["x-amz-checksum-algorithm", "x-amz-checksum-type", "x-amz-checksum-mode"]
        let fields = headers.fields.map { (name: $0.name.lowercased(), value: $0.value) }.filter {
            $0.name.hasPrefix(prefix) && !other.contains($0.name)
        }
        guard fields.count < 2 else {
            throw Refusal(
                400, "InvalidRequest",
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")
        }
        if let field = fields.first {
            return .header(try algorithm(field.name), value: field.value)
        }
        if let trailer = headers["x-amz-trailer"]?.lowercased() {
            return .trailer(try algorithm(trailer))
        }
        return nil
    }

    private static func algorithm(_ header: String) throws(Refusal) -> PayloadChecksumAlgorithm {
        guard let algorithm = PayloadChecksumAlgorithm.allCases.first(where: { $0.headerName == header })
        else {
            throw .notImplemented
        }
        return algorithm
    }
}

extension Refusal {
    /// S3 can do it; the sandbox cannot.
    static let notImplemented = Refusal(
        501, "NotImplemented",
        "A header you provided implies functionality that is not implemented")
}
