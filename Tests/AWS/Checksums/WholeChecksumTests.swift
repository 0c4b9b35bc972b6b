import AWS
import Testing

struct WholeChecksumTests {
    private static let bytes = randomBytes(30_000, seed: 3)

    private static func checksum(_ algorithm: ChecksumAlgorithm, _ bytes: some Sequence<UInt8>) -> Checksum {
        var running = RunningChecksum(algorithm)
        Array(bytes).withUnsafeBytes { running.update($0) }
        return running.finish()
    }

    @Test(arguments: [ChecksumAlgorithm.crc64NVME, .crc32C])
    func aCRCDoesNotDependOnTheCuts(_ algorithm: ChecksumAlgorithm) {
        let whole = Self.checksum(algorithm, Self.bytes)
        for size in [7, 4096, 10_000, 29_999, 30_000] {
            let parts = stride(from: 0, to: Self.bytes.count, by: size).map { start in
                let part = Self.bytes[start..<min(start + size, Self.bytes.count)]
                return (Self.checksum(algorithm, part), Int64(part.count))
            }
            #expect(Checksum.whole(parts) == whole, "\(size)")
        }
    }

    /// What S3 answered in eu-west-1 on 2026-09-03 for parts of 5, 5 and 1 MiB
    /// (https://github.com/floci-io/floci/issues/3083).
    @Test func aSHA256CoversThoseOfTheParts() {
        let parts = [
            ("lcKa6Boe7a167tUCN5C4OaFygGSYD8MBnBARTrdL+1w=", Int64(5 << 20)),
            ("gHjhbUT4oo2tSCtSZJdlKi+jeNXJT+VImqdPXsXvkOc=", 5 << 20),
            ("4l9PQ3zOPZ0oGFvknFX+J4zZwE4WMzO+l3r8XrbWOeM=", 1 << 20),
        ].map { (Checksum(algorithm: .sha256, value: $0.0), $0.1) }
        #expect(
            Checksum.whole(parts)
                == Checksum(algorithm: .sha256, value: "rVWtNbadtsaKXJAcgWPWjifHzJaXde/iV4jaJAOdivc=-3"))
    }

    @Test(arguments: ChecksumAlgorithm.allCases) func onePartMakesAWhole(_ algorithm: ChecksumAlgorithm) {
        let part = Self.checksum(algorithm, "part".utf8)
        let whole = Checksum.whole([(part, 4)])
        switch algorithm.multipartType {
        case .fullObject: #expect(whole == part)
        case .composite: #expect(whole?.value.hasSuffix("=-1") == true)
        }
    }

    @Test func thereIsNoWholeOfWhatDoesNotFit() {
        let part = Self.checksum(.crc64NVME, "part".utf8)
        #expect(Checksum.whole([]) == nil)
        #expect(Checksum.whole([(part, 4), (Self.checksum(.crc32C, "part".utf8), 4)]) == nil)
        #expect(Checksum.whole([(part, -1)]) == nil)
        for value in ["", "AAAAAAAAAAA", "AAAAAA==", "AAAAAAAAAAA==-1", "*AAAAAAAAAA=", " AAAAAAAAAA="] {
            #expect(
                Checksum.whole([(part, 4), (Checksum(algorithm: .crc64NVME, value: value), 4)]) == nil,
                "\(value)")
        }
    }
}
