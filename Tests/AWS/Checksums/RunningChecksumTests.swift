import AWS
import Testing

struct RunningChecksumTests {
    /// The check values of "123456789" in the catalogue of CRCs, and Python's hashlib for SHA-256.
    @Test(arguments: [
        (ChecksumAlgorithm.crc64NVME, "rosUhgp5mIg="), (.crc32C, "4waSgw=="),
        (.sha256, "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
    ])
    func takesPiecesAsItTakesTheWhole(_ algorithm: ChecksumAlgorithm, _ value: String) {
        for pieces in [["123456789"], ["1", "", "2345678", "9"]] {
            var running = RunningChecksum(algorithm)
            for piece in pieces { Array(piece.utf8).withUnsafeBytes { running.update($0) } }
            #expect(running.finish() == Checksum(algorithm: algorithm, value: value))
        }
    }

    @Test func ofNothingItIsThatOfTheEmptyObject() {
        #expect(RunningChecksum(.crc64NVME).finish().value == "AAAAAAAAAAA=")
        #expect(RunningChecksum(.crc32C).finish().value == "AAAAAA==")
        #expect(RunningChecksum(.sha256).finish().value == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    }

    /// The names of the three in S3's API reference.
    @Test func algorithmsAreCalledAsAWSCallsThem() {
        #expect(ChecksumAlgorithm.allCases.map(\.rawValue) == ["CRC64NVME", "CRC32C", "SHA256"])
        #expect(
            ChecksumAlgorithm.allCases.map(\.headerName) == [
                "x-amz-checksum-crc64nvme", "x-amz-checksum-crc32c", "x-amz-checksum-sha256",
            ])
        #expect(
            ChecksumAlgorithm.allCases.map(\.elementName) == [
                "ChecksumCRC64NVME", "ChecksumCRC32C", "ChecksumSHA256",
            ])
        #expect(
            ChecksumAlgorithm.allCases.map(\.multipartType.rawValue) == [
                "FULL_OBJECT", "FULL_OBJECT", "COMPOSITE",
            ])
    }
}
