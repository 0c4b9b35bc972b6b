import AWS
import Testing

struct ChecksumTests {
    private func crc(_ standard: CRC.Standard, _ bytes: [UInt8]) -> CRC {
        var crc = CRC(standard)
        bytes.withUnsafeBytes { crc.update($0) }
        return crc
    }

    private func crc64(_ bytes: [UInt8]) -> UInt64 { crc(.crc64NVME, bytes).value }

    private func crc32C(_ bytes: [UInt8]) -> UInt64 { crc(.crc32C, bytes).value }

    /// Bit by bit, straight from the definition.
    private func slowCRC64(_ bytes: [UInt8]) -> UInt64 {
        var register = UInt64.max
        for byte in bytes {
            register ^= UInt64(byte)
            for _ in 0..<8 {
                register = register & 1 == 1 ? register >> 1 ^ 0x9A6C_9329_AC4B_C9B5 : register >> 1
            }
        }
        return ~register
    }

    @Test func matchesThePublishedCheckValues() {
        #expect(crc64(Array("123456789".utf8)) == 0xAE8B_1486_0A79_9888)
        #expect(crc32C(Array("123456789".utf8)) == 0xE306_9283)
        #expect(crc64([]) == 0)
        #expect(crc32C([]) == 0)
    }

    /// RFC 3720, appendix B.4, and the NVM Express specification, figure "64b CRC test cases".
    @Test func matchesTheExamplesOfTheStandards() {
        #expect(crc32C([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
        #expect(crc32C([UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
        #expect(crc32C(Array(0..<32)) == 0x46DD_794E)
        #expect(crc32C((0..<32).reversed()) == 0x113F_DB5C)
        let read: [UInt8] =
            [0x01, 0xC0] + [UInt8](repeating: 0, count: 14) + [0x14, 0, 0, 0, 0, 0, 0x04, 0, 0, 0, 0, 0x14]
            + [0, 0, 0, 0x18, 0x28] + [UInt8](repeating: 0, count: 7) + [0x02]
            + [UInt8](repeating: 0, count: 7)
        #expect(crc32C(read) == 0xD996_3A56)
        #expect(crc64([UInt8](repeating: 0, count: 4096)) == 0x6482_D367_EB22_B64E)
        #expect(crc64([UInt8](repeating: 0xFF, count: 4096)) == 0xC0DD_BA73_02EC_A3AC)
        let rising = (0..<4096).map { UInt8(truncatingIfNeeded: $0) }
        #expect(crc64(rising) == 0x3E72_9F5F_6750_449C)
        #expect(crc64(rising.reversed()) == 0x9A2D_F64B_8E9E_517E)
    }

    @Test(arguments: 0..<40)
    func agreesWithTheDefinitionAtEveryLengthAndAlignment(count: Int) {
        let bytes = (0..<count + 3).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
        for start in 0...3 {
            let piece = Array(bytes[start..<(start + count)])
            var aligned = CRC(.crc64NVME)
            bytes.withUnsafeBytes {
                aligned.update(UnsafeRawBufferPointer(rebasing: $0[start..<(start + count)]))
            }
            #expect(aligned.value == slowCRC64(piece))
        }
    }

    @Test(arguments: [0, 1, 7, 8, 100, 4095])
    func takesPiecesAsItTakesTheWhole(cut: Int) {
        let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var crc = CRC(.crc64NVME)
        bytes.withUnsafeBytes { all in
            crc.update(UnsafeRawBufferPointer(rebasing: all[..<cut]))
            crc.update(UnsafeRawBufferPointer(rebasing: all[cut...]))
        }
        #expect(crc.value == crc64(bytes))
    }

    @Test(arguments: [0, 1, 8, 1000, 4096])
    func combinesTheChecksumsOfParts(cut: Int) {
        let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 91 &+ 7) }
        let (first, second) = (bytes[..<cut], bytes[cut...])
        for standard in [CRC.Standard.crc64NVME, .crc32C, .crc32] {
            let combined = standard.combine([
                (crc(standard, Array(first)).bytes, Int64(first.count)),
                (crc(standard, Array(second)).bytes, Int64(second.count)),
            ])
            #expect(combined == crc(standard, bytes).bytes)
        }
    }

    @Test func travelsBigEndianInBase64() {
        let digits = Array("123456789".utf8)
        #expect(
            Checksum(algorithm: .crc64NVME, bytes: crc(.crc64NVME, digits).bytes).value == "rosUhgp5mIg=")
        #expect(Checksum(algorithm: .crc32C, bytes: crc(.crc32C, digits).bytes).value == "4waSgw==")
        #expect(ChecksumAlgorithm.crc64NVME.headerName == "x-amz-checksum-crc64nvme")
    }
}
