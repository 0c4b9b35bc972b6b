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
        #expect(ByteCount.words(bytes) == words)
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

    @Test("progress names size, share and parts")
    func progressLine() {
        let single = ProgressMeter.line(
            "a.csv", .init(sentBytes: 512, totalBytes: 1024, finishedParts: 0, totalParts: 1))
        #expect(single == "a.csv: 512 B of 1 KiB (50 %)")
        let parts = ProgressMeter.line(
            "big", .init(sentBytes: 8 << 20, totalBytes: 16 << 20, finishedParts: 1, totalParts: 2))
        #expect(parts == "big: 8 MiB of 16 MiB (50 %), part 1 of 2")
        let unknown = ProgressMeter.line(
            "-", .init(sentBytes: 3, totalBytes: nil, finishedParts: 0, totalParts: nil))
        #expect(unknown == "-: 3 B")
    }
}
