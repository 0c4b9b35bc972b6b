import Documents
import Testing

@testable import s3_onboard

@Suite("What the commands print")
struct OutputTests {
    @Test(
        "1 is worse than 3, and 3 is worse than 0",
        arguments: [
            (ProgramStatus.done, ProgramStatus.done, ProgramStatus.done),
            (.done, .cannotTell, .cannotTell),
            (.cannotTell, .done, .cannotTell),
            (.cannotTell, .no, .no),
            (.no, .cannotTell, .no),
            (.no, .done, .no),
            (.interrupted, .done, .interrupted),
        ])
    func worst(first: ProgramStatus, second: ProgramStatus, worst: ProgramStatus) {
        #expect(first.worse(second) == worst)
    }

    @Test(
        "bytes in words",
        arguments: [
            (Int64(0), "0 B"), (1023, "1023 B"), (1024, "1 KiB"), (1536, "1.5 KiB"), (1_048_576, "1 MiB"),
            (5 << 30, "5 GiB"), (50 << 40, "50 TiB"), (2048 << 40, "2048 TiB"),
        ])
    func byteCounts(bytes: Int64, words: String) {
        #expect(ByteCount.words(bytes, .en) == words)
    }

    @Test("a French byte is an octet, and its decimals follow a comma")
    func frenchByteCounts() {
        #expect(ByteCount.words(1536, .fr) == "1,5 Kio")
        #expect(ByteCount.words(12, .fr) == "12 o")
        #expect(ByteCount.words(1 << 29, of: 3 << 30, .fr) == "0,5 sur 3 Gio")
        #expect(ByteCount.words(1 << 29, of: 3 << 30, .en) == "0.5 of 3 GiB")
        #expect(ByteCount.words(0, of: 0, .en) == "0 of 0 B")
    }

    @Test(
        "seconds with three decimals",
        arguments: [
            (Duration.milliseconds(0), "0.000"), (.milliseconds(7), "0.007"), (.milliseconds(1_234), "1.234"),
            (.seconds(61), "61.000"),
        ])
    func seconds(duration: Duration, text: String) {
        #expect(duration.decimalSeconds == text)
    }

    @Test(
        "the locale chooses the language by POSIX's order",
        arguments: [
            ([:], Language.en), (["LANG": "fr_FR.UTF-8"], .fr), (["LANG": "de_DE.UTF-8"], .en),
            (["LANG": "fr_FR.UTF-8", "LC_ALL": "C"], .en), (["LC_MESSAGES": "fr", "LANG": "en_GB"], .fr),
            (["LC_ALL": "", "LANG": "fr_CA"], .fr),
        ])
    func locale(environment: [String: String], language: Language) {
        #expect(LanguageOption.language(of: environment) == language)
    }
}
