import Testing

@testable import s3_onboard

@Suite("Sizes as a person writes them")
struct ByteSizeTests {
    private static let good: [(String, Int64)] = [
        ("1", 1), ("4096", 4096), ("7b", 7), ("64k", 65_536), ("64K", 65_536), ("64KB", 65_536),
        ("8MB", 8_388_608), ("8MiB", 8_388_608), ("8 MiB", 8_388_608), ("8mib", 8_388_608),
        ("1.5GiB", 1_610_612_736), ("5g", 5_368_709_120), ("48.75T", 53_601_191_854_080), ("0.5k", 512),
    ]

    @Test("units are powers of 1,024, as in the AWS CLI", arguments: good)
    func sizes(text: String, bytes: Int64) throws {
        #expect(try ByteSize(text).bytes == bytes)
    }

    @Test(
        "what is no size is refused for its own reason",
        arguments: [
            ("", ByteSize.Problem.notANumber), ("big", .notANumber), ("MiB", .notANumber),
            ("-5MiB", .notANumber), ("8MX", .unknownUnit("MX")), ("8 bytes", .unknownUnit("bytes")),
            ("1.2.3k", .notANumber), (".5k", .notANumber), ("5.k", .notANumber), ("0", .zero),
            ("0MiB", .zero),
            ("0.3", .fraction), ("1.0001k", .fraction), ("9000000T", .tooLarge),
            ("99999999999999999999", .tooLarge), ("8MiB/s", .unknownUnit("MiB/s")),
        ])
    func refused(text: String, problem: ByteSize.Problem) {
        #expect(throws: problem) { try ByteSize(text) }
    }

    @Test(
        "a rate may say that it is one",
        arguments: [("10MiB/s", Int64(10 << 20)), ("10MB", 10 << 20), ("512k/s", 524_288)])
    func rates(text: String, bytes: Int64) throws {
        #expect(try ByteSize(rate: text).bytes == bytes)
    }

    @Test("bits are not taken for bytes", arguments: ["10Mb/s", "10mb/s", "800b/s"])
    func bits(text: String) {
        #expect(throws: ByteSize.Problem.bits(text)) { try ByteSize(rate: text) }
    }

    @Test("the sentence names the option, the value and what would do")
    func sentences() {
        let unit = UploadOptionSentences.size("--part-size", "8MX", .unknownUnit("MX"))
        #expect(
            unit.en
                == "--part-size 8MX: `MX` is no unit; there are k, M, G and T, also as KiB or KB (always powers of "
                + "1,024).")
        #expect(unit.fr.hasPrefix("--part-size 8MX : `MX` n’est pas une unité"))
        let range = UploadOptionSentences.partSize("4MiB", 4 << 20, (5 << 20)...(5 << 30))
        #expect(range.en == "--part-size 4MiB is 4194304 bytes; S3 takes parts of 5 MiB to 5 GiB.")
        #expect(range.fr == "--part-size 4MiB fait 4194304 octets ; S3 accepte des parties de 5 Mio à 5 Gio.")
    }
}
