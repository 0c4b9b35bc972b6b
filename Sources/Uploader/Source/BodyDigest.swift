import AWS
import Dispatch

/// What must be known of a body before it is sent, computed in one pass.
struct BodyDigest: Sendable {
    /// The checksum that travels.
    let checksum: Checksum
    /// The hash that the signature covers, in hex, where nothing else protects the body.
    let sha256: String?

    /// Reading less than this, in bytes, costs less than handing the work to another thread.
    private static let smallBody = 64 * 1024

    /// Reads `body`, a large one away from the threads that run tasks.
    static func of(
        _ body: RequestBody, _ algorithm: ChecksumAlgorithm, withSHA256: Bool
    ) async throws(BodyReader.Unreadable) -> BodyDigest {
        if body.count <= smallBody {
            return try compute(body, algorithm, withSHA256: withSHA256).get()
        }
        let result = await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async {
                continuation.resume(returning: compute(body, algorithm, withSHA256: withSHA256))
            }
        }
        return try result.get()
    }

    private static func compute(
        _ body: RequestBody, _ algorithm: ChecksumAlgorithm, withSHA256: Bool
    ) -> Result<BodyDigest, BodyReader.Unreadable> {
        do throws(BodyReader.Unreadable) {
            let reader = BodyReader(body)
            if algorithm == .sha256 {
                // One hash serves both purposes.
                var hash = Digest(.sha256)
                try reader.forEachPiece { hash.update($0) }
                let bytes = hash.finish()
                return .success(
                    BodyDigest(
                        checksum: Checksum(algorithm: .sha256, bytes: bytes),
                        sha256: withSHA256 ? Hex.encode(bytes) : nil))
            }
            var checksum = RunningChecksum(algorithm)
            guard withSHA256 else {
                try reader.forEachPiece { checksum.update($0) }
                return .success(BodyDigest(checksum: checksum.finish(), sha256: nil))
            }
            var hash = Digest(.sha256)
            try reader.forEachPiece { piece in
                checksum.update(piece)
                hash.update(piece)
            }
            return .success(BodyDigest(checksum: checksum.finish(), sha256: Hex.encode(hash.finish())))
        } catch {
            return .failure(error)
        }
    }
}
