import AWS

/// Receives one body: takes its framing off, and refuses it unless it is what its head and its trailer say.
struct PayloadReceiver {
    /// What came.
    struct Receipt: Sendable {
        /// The MD5 of the payload.
        let md5: [UInt8]
        /// Its checksum, by the announced algorithm.
        let checksum: RawChecksum
        /// Its CRC64NVME, which S3 computes of everything.
        let crc64nvme: RawChecksum
    }

    /// What the head says.
    let declaration: PayloadDeclaration
    /// What the signatures of chunks begin with.
    let seed: ChunkSignatureSeed
    /// The algorithm to use when the request announces none.
    var fallbackAlgorithm = PayloadChecksumAlgorithm.crc64nvme
    /// Whether the announced checksum is that of this body; completing an upload announces the object's.
    var checksumIsOfBody = true

    /// Hands the payload to `consume` piece by piece.
    func receive(
        _ body: IncomingBody, _ consume: (UnsafeRawBufferPointer) throws(Refusal) -> Void
    ) async throws(Refusal) -> Receipt {
        var digests = PayloadDigests(declaration.checksum?.algorithm ?? fallbackAlgorithm)
        var trailer: [String: String] = [:]
        if case .chunked(let isSigned, let hasTrailer) = declaration.form {
            var decoder = ChunkedPayloadDecoder(seed: isSigned ? seed : nil, hasTrailer: hasTrailer)
            try await body.forEachPiece { (piece) throws(Refusal) in
                try decoder.decode(piece) { (bytes) throws(Refusal) in
                    try digests.update(bytes, announced: declaration.count)
                    try consume(bytes)
                }
            }
            try decoder.finish()
            trailer = decoder.trailer
        } else {
            try await body.forEachPiece { (bytes) throws(Refusal) in
                try digests.update(bytes, announced: declaration.count)
                try consume(bytes)
            }
        }
        if let announced = declaration.count, digests.count != announced { throw .incompleteBody }
        let (sha256, receipt) = digests.finish()
        try check(receipt, sha256: sha256, trailer: trailer)
        return receipt
    }

    /// Receives a document of at most `limit` bytes.
    func receiveDocument(_ body: IncomingBody, limit: Int) async throws(Refusal) -> [UInt8] {
        var document: [UInt8] = []
        _ = try await receive(body) { (bytes) throws(Refusal) in
            guard document.count + bytes.count <= limit else { throw .bodyTooLarge(limit: limit) }
            document.append(contentsOf: bytes)
        }
        return document
    }

    private func check(
        _ receipt: Receipt, sha256: [UInt8], trailer: [String: String]
    ) throws(Refusal) {
        if case .signed(let announced) = declaration.form, announced.lowercased() != Hex.encode(sha256) {
            throw Refusal(
                400, "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
                details: [
                    ("ClientComputedContentSHA256", announced),
                    ("S3ComputedContentSHA256", Hex.encode(sha256)),
                ])
        }
        if let announced = declaration.md5, announced != Base64.encode(receipt.md5) {
            throw Refusal(400, "BadDigest", "The Content-MD5 you specified did not match what we received.")
        }
        switch declaration.checksum {
        case .header where !checksumIsOfBody: break
        case .header(let algorithm, let value):
            try check(receipt.checksum, announced: value, algorithm)
        case .trailer(let algorithm):
            guard let value = trailer[algorithm.headerName] else { throw .malformedTrailer }
            try check(receipt.checksum, announced: value, algorithm)
        case nil: break
        }
    }

    private func check(
        _ checksum: RawChecksum, announced: String, _ algorithm: PayloadChecksumAlgorithm
    ) throws(Refusal) {
        // Base64 has four characters for every three bytes that are begun.
        guard announced.utf8.count == (algorithm.byteCount + 2) / 3 * 4 else {
            throw Refusal(400, "InvalidRequest", "Value for \(algorithm.headerName) header is invalid.")
        }
        guard announced == checksum.base64 else {
            throw Refusal(
                400, "BadDigest",
                "The \(algorithm.rawValue) you specified did not match the calculated checksum.")
        }
    }
}
