import AWS
import Testing

@testable import Sandbox

@Suite struct MultipartChecksumTests {
    /// "123456789" in three parts; the check values are those of the catalogue of CRCs.
    @Test(arguments: [
        (PayloadChecksumAlgorithm.crc32, "y/Q5Jg=="), (.crc32c, "4waSgw=="), (.crc64nvme, "rosUhgp5mIg="),
    ])
    func aFullObjectChecksumDoesNotDependOnTheCuts(_ algorithm: PayloadChecksumAlgorithm, _ value: String)
        throws
    {
        let folder = try StorageFolder()
        defer { folder.remove() }
        for cuts in [["123456789"], ["1", "2345678", "9"], ["12345", "", "6789"]] {
            let parts = try cuts.map { try Self.part($0, algorithm, in: folder) }
            let checksum = MultipartChecksum.of(parts, in: try Self.upload(algorithm, .fullObject))
            #expect(checksum == StoredChecksum(algorithm: algorithm, value: value, kind: .fullObject))
        }
    }

    @Test func aCompositeChecksumIsThatOfTheChecksums() throws {
        let folder = try StorageFolder()
        defer { folder.remove() }
        let parts = try ["a", "b"].map { try Self.part($0, .crc32, in: folder) }
        let checksum = MultipartChecksum.of(parts, in: try Self.upload(.crc32, .composite))
        // Python: zlib.crc32(struct.pack(">2I", zlib.crc32(b"a"), zlib.crc32(b"b")))
        #expect(checksum.value == "7pJxdw==-2")
    }

    private static func part(
        _ text: String, _ algorithm: PayloadChecksumAlgorithm, in folder: StorageFolder
    ) throws -> StoredUpload.Part {
        let bytes = Array(text.utf8)
        let writer = try folder.makeFile()
        try writer.write(bytes)
        var checksum = RunningChecksum(algorithm)
        bytes.withUnsafeBytes { checksum.update($0) }
        return StoredUpload.Part(
            file: try writer.finish(), md5: Digest.of(bytes, .md5), modified: .now(),
            checksum: checksum.finish(sha256: []))
    }

    private static func upload(
        _ algorithm: PayloadChecksumAlgorithm, _ kind: StoredChecksum.Kind
    ) throws -> StoredUpload {
        StoredUpload(
            id: "u", key: ObjectKey("k"), initiated: .now(), initiator: "",
            attributes: try ObjectAttributes(AWS.HTTPHeaders()), checksumAlgorithm: algorithm,
            checksumKind: kind)
    }
}
