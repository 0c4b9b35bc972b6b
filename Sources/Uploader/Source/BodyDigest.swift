import AWS
import Dispatch

/// What must be known of a body before it is sent, computed in one pass.
struct BodyDigest: Sendable {
    /// The checksum that travels.
    let crc64NVME: UInt64
    /// The hash that the signature covers, where nothing else protects the body.
    let sha256: String?

    var checksum: Checksum { Checksum(crc64NVME: crc64NVME) }

    /// Reads `body` away from the threads that run tasks.
    static func of(_ body: RequestBody, withSHA256: Bool) async throws(BodyReader.Unreadable) -> BodyDigest {
        let result = await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async {
                continuation.resume(returning: compute(body, withSHA256: withSHA256))
            }
        }
        return try result.get()
    }

    private static func compute(_ body: RequestBody, withSHA256: Bool) -> Result<
        BodyDigest, BodyReader.Unreadable
    > {
        var crc = CRC64NVME()
        var digest = Digest(.sha256)
        do throws(BodyReader.Unreadable) {
            try BodyReader(body).forEachPiece { piece in
                crc.update(piece)
                if withSHA256 { digest.update(piece) }
            }
        } catch {
            return .failure(error)
        }
        let hash = Hex.encode(digest.finish())
        return .success(BodyDigest(crc64NVME: crc.value, sha256: withSHA256 ? hash : nil))
    }
}
