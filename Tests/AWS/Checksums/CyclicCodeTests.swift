import Foundation
import TestSupport
import Testing

@testable import AWS

/// The same CRC by tables, by each of this processor's multipliers, and by AWS's own library.
struct CyclicCodeTests {
    /// A polynomial by its name in the catalogue of CRCs.
    struct Standard: CustomTestStringConvertible {
        let testDescription: String
        let polynomial: UInt64
        let width: Int

        func code(_ multiplier: PolynomialFolding.Multiplier?) -> CyclicCode {
            CyclicCode(polynomial: polynomial, width: width, multiplier: multiplier)
        }
    }

    private static let standards = [
        Standard(testDescription: "CRC-32/ISO-HDLC", polynomial: 0xEDB8_8320, width: 32),
        Standard(testDescription: "CRC-32/ISCSI", polynomial: 0x82F6_3B78, width: 32),
        Standard(testDescription: "CRC-64/NVME", polynomial: 0x9A6C_9329_AC4B_C9B5, width: 64),
    ]

    private static let content = randomBytes(20_000, seed: 7)

    private static func slice(_ offset: Int, _ count: Int) -> ArraySlice<UInt8> {
        content[offset..<(offset + count)]
    }

    @Test(arguments: standards, PolynomialFolding.Multiplier.available)
    func multipliersAgreeWithTablesAtEveryLengthAndAlignment(
        _ standard: Standard, _ multiplier: PolynomialFolding.Multiplier
    ) {
        let tables = standard.code(nil)
        let fast = standard.code(multiplier)
        for count in Array(0...400) + [1023, 1024, 1025, 4096, 10_000] {
            let bytes = Self.slice(count % 71, count)
            bytes.withUnsafeBytes {
                #expect(fast.update(0, with: $0) == tables.update(0, with: $0), "\(count)")
            }
        }
    }

    @Test(arguments: standards, PolynomialFolding.Multiplier.available)
    func multipliersTakePiecesAsTheyTakeTheWhole(
        _ standard: Standard, _ multiplier: PolynomialFolding.Multiplier
    ) {
        let fast = standard.code(multiplier)
        let whole = Self.content.withUnsafeBytes { standard.code(nil).update(0, with: $0) }
        var random = SeededRandom(seed: 11)
        for _ in 0..<50 {
            var crc: UInt64 = 0
            var rest = Self.content[...]
            while !rest.isEmpty {
                let count = Int.random(in: 0...min(rest.count, 3000), using: &random)
                crc = rest.prefix(count).withUnsafeBytes { fast.update(crc, with: $0) }
                rest = rest.dropFirst(count)
            }
            #expect(crc == whole)
        }
    }

    @Test func theCRuntimeOfAWSAgrees() throws {
        var random = SeededRandom(seed: 13)
        let ranges = (0..<300).map { _ in
            let offset = Int.random(in: 0..<200, using: &random)
            return [offset, Int.random(in: 0...(Self.content.count - offset), using: &random)]
        }
        let input = try JSONEncoder().encode(ranges) + Data("\n".utf8) + Data(Self.content)
        let output = try Judge.python("AWS/Judges/awscrt_checksums.py", input: input)
        let answers = try JSONDecoder().decode([[UInt64]].self, from: output)
        #expect(answers.count == ranges.count)
        for (range, answer) in zip(ranges, answers) {
            let ours = Self.slice(range[0], range[1]).withUnsafeBytes { bytes in
                [CRC.Standard.crc32, .crc32C, .crc64NVME].map { standard in
                    var crc = CRC(standard)
                    crc.update(bytes)
                    return crc.value
                }
            }
            #expect(ours == answer, "\(range)")
        }
    }

    /// A multiplier that is there and not found would only be missed as time.
    @Test func whatTheKernelKnowsOfTheProcessorIsUsed() throws {
        let processors = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
        let line = processors.split(separator: "\n").first {
            $0.hasPrefix("flags") || $0.hasPrefix("Features")
        }
        let flags = Set((line ?? "").split(whereSeparator: \.isWhitespace))
        var expected: [PolynomialFolding.Multiplier] = []
        if flags.isSuperset(of: ["vpclmulqdq", "avx2"]) { expected.append(.wide) }
        if flags.contains("pclmulqdq") || flags.contains("pmull") { expected.append(.narrow) }
        #expect(PolynomialFolding.Multiplier.available == expected)
    }

    /// 5 TiB of zero bytes cannot be fed; appending them twice over half the way can be compared.
    @Test(arguments: standards) func farCombinationsAreThoseOfTheirHalves(_ standard: Standard) {
        let code = standard.code(nil)
        let half: Int64 = 5 << 39
        let crc: UInt64 = 0x1234_5678
        #expect(
            code.combine(crc, 0, secondCount: 2 * half)
                == code.combine(code.combine(crc, 0, secondCount: half), 0, secondCount: half))
        #expect(code.combine(crc, 0, secondCount: 0) == crc)
    }
}
