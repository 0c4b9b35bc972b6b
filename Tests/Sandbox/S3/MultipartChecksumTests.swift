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

    /// SDKs send a CRC-32 with each part even where the upload chose no algorithm.
    @Test func withoutAChoiceItIsTheCRC64NVMEWhateverThePartsCameWith() throws {
        let folder = try StorageFolder()
        defer { folder.remove() }
        let parts = [
            try Self.part("1234", .crc32, in: folder), try Self.part("56", .sha256, in: folder),
            try Self.part("789", .crc64nvme, in: folder),
        ]
        let checksum = MultipartChecksum.of(parts, in: try Self.upload(nil, .fullObject))
        #expect(
            checksum == StoredChecksum(algorithm: .crc64nvme, value: "rosUhgp5mIg=", kind: .fullObject))
    }

    @Test func aCompositeChecksumIsThatOfTheChecksums() throws {
        let folder = try StorageFolder()
        defer { folder.remove() }
        let parts = try ["a", "b"].map { try Self.part($0, .crc32, in: folder) }
        let checksum = MultipartChecksum.of(parts, in: try Self.upload(.crc32, .composite))
        // Python: zlib.crc32(struct.pack(">2I", zlib.crc32(b"a"), zlib.crc32(b"b")))
        #expect(checksum.value == "7pJxdw==-2")
        let hashed = try ["a", "b"].map { try Self.part($0, .sha256, in: folder) }
        // Python: hashlib.sha256(hashlib.sha256(b"a").digest() + hashlib.sha256(b"b").digest())
        #expect(
            MultipartChecksum.of(hashed, in: try Self.upload(.sha256, .composite))
                == StoredChecksum(
                    algorithm: .sha256, value: "5aAf7hTg7VxIcU8iGA8lrYNltT+XefedxKPX6Tlj+Uo=-2",
                    kind: .composite))
    }

    private static func part(
        _ text: String, _ algorithm: PayloadChecksumAlgorithm, in folder: StorageFolder
    ) throws -> StoredUpload.Part {
        let bytes = Array(text.utf8)
        let writer = try folder.makeFile()
        try writer.write(bytes)
        return StoredUpload.Part(
            file: try writer.finish(), md5: Digest.of(bytes, .md5), modified: .now(),
            checksum: Self.checksum(algorithm, of: bytes), crc64nvme: Self.checksum(.crc64nvme, of: bytes))
    }

    private static func checksum(_ algorithm: PayloadChecksumAlgorithm, of bytes: [UInt8]) -> RawChecksum {
        var checksum = RunningCRC(algorithm)
        bytes.withUnsafeBytes { checksum.update($0) }
        return checksum.finish(sha256: Digest.of(bytes, .sha256))
    }

    private static func upload(
        _ algorithm: PayloadChecksumAlgorithm?, _ kind: StoredChecksum.Kind
    ) throws -> StoredUpload {
        StoredUpload(
            id: "u", key: ObjectKey("k"), initiated: .now(), initiator: "",
            attributes: try ObjectAttributes(AWS.HTTPHeaders()), checksumAlgorithm: algorithm,
            checksumKind: kind)
    }
}
