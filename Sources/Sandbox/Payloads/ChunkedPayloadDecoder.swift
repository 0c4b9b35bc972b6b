import AWS

/// Takes the framing of `aws-chunked` off a body, and checks the signatures of its chunks where it has them.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
struct ChunkedPayloadDecoder: ~Copyable {
    private enum State {
        /// In the line that tells a chunk's size.
        case size
        /// In a chunk's bytes, of which so many are left.
        case bytes(Int64)
        /// In the line break after a chunk's bytes.
        case lineBreak
        /// In the fields after the last chunk.
        case trailer
        /// After everything.
        case end
    }

    /// No line is longer than this: a size, a signature and the name between them.
    private static let lineLimit = 4096

    private let hasTrailer: Bool
    private var seed: ChunkSignatureSeed?
    private var state = State.size
    private var line: [UInt8] = []
    private var expectedSignature = ""
    private var chunkDigest = Digest(.sha256)
    /// The fields after the last chunk, their names in lower case.
    private(set) var trailer: [String: String] = [:]
    private var signedTrailer = ""

    /// Makes a decoder.
    ///
    /// - Parameter seed: What the signatures begin with; nil when there are none.
    init(seed: ChunkSignatureSeed?, hasTrailer: Bool) {
        self.seed = seed
        self.hasTrailer = hasTrailer
    }

    /// Hands what `piece` holds of the payload to `consume`.
    mutating func decode(
        _ piece: UnsafeRawBufferPointer, _ consume: (UnsafeRawBufferPointer) throws(Refusal) -> Void
    ) throws(Refusal) {
        var rest = piece[...]
        while !rest.isEmpty {
            if case .bytes(let remaining) = state {
                let count = Int(min(Int64(rest.count), remaining))
                let bytes = UnsafeRawBufferPointer(rebasing: rest.prefix(count))
                if seed != nil { chunkDigest.update(bytes) }
                try consume(bytes)
                rest = rest.dropFirst(count)
                state = remaining == Int64(count) ? .lineBreak : .bytes(remaining - Int64(count))
            } else {
                guard let byte = rest.popFirst() else { return }
                try take(byte)
            }
        }
    }

    /// Refuses a body that ended too early.
    func finish() throws(Refusal) {
        guard case .end = state else { throw .incompleteBody }
    }

    private mutating func take(_ byte: UInt8) throws(Refusal) {
        guard byte == UInt8(ascii: "\n") else {
            guard line.count < Self.lineLimit else { throw .malformedChunk }
            line.append(byte)
            return
        }
        guard line.popLast() == UInt8(ascii: "\r") else { throw .malformedChunk }
        let text = String(decoding: line, as: UTF8.self)
        line = []
        switch state {
        case .size: try startChunk(text)
        case .lineBreak:
            guard text.isEmpty else { throw .malformedChunk }
            try checkChunkSignature()
            state = .size
        case .trailer: try takeTrailer(text)
        case .bytes, .end: throw .malformedChunk
        }
    }

    private mutating func startChunk(_ line: String) throws(Refusal) {
        let parts = line.split(separator: ";", maxSplits: 1)
        guard let size = parts.first.flatMap({ Int64($0, radix: 16) }), size >= 0 else {
            throw .malformedChunk
        }
        if seed != nil {
            guard parts.count == 2, parts[1].hasPrefix("chunk-signature=") else { throw .malformedChunk }
            expectedSignature = String(parts[1].dropFirst("chunk-signature=".count))
        }
        if size > 0 {
            state = .bytes(size)
        } else {
            try checkChunkSignature()
            state = .trailer
        }
    }

    private mutating func takeTrailer(_ line: String) throws(Refusal) {
        guard !line.isEmpty else {
            if hasTrailer && seed != nil && trailer["x-amz-trailer-signature"] == nil {
                throw .malformedTrailer
            }
            state = .end
            return
        }
        guard hasTrailer, let colon = line.firstIndex(of: ":") else { throw .malformedTrailer }
        let name = line[..<colon].lowercased()
        let value = String(line[line.index(after: colon)...].drop { $0 == " " })
        trailer[name] = value
        if name != "x-amz-trailer-signature" {
            signedTrailer += "\(name):\(value)\n"
        } else if let seed, seed.signature(ofTrailer: signedTrailer) != value {
            throw .chunkSignatureDoesNotMatch
        }
    }

    private mutating func checkChunkSignature() throws(Refusal) {
        guard let current = seed else { return }
        var digest = Digest(.sha256)
        swap(&digest, &chunkDigest)
        let signature = current.signature(ofChunk: Hex.encode(digest.finish()))
        guard signature == expectedSignature else { throw .chunkSignatureDoesNotMatch }
        seed?.signature = signature
    }
}

extension Refusal {
    fileprivate static let malformedChunk = Refusal(
        400, "InvalidRequest", "The aws-chunked body is not well-formed.")
    /// The fields after the last chunk are not what was announced.
    static let malformedTrailer = Refusal(
        400, "MalformedTrailerError",
        "The request contained trailing data that was not well-formed or did not conform to our published schema."
    )
    fileprivate static let chunkSignatureDoesNotMatch = Refusal(
        403, "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and "
            + "signing method.")
}
