import Documents
import Testing
import Wizard

@testable import s3_onboard

@Suite("The line that tells how far an upload is")
struct ProgressLineTests {
    private static let large = ProgressFacts(
        subject: .file("exports/2026/customers-2026-11-21.csv"), bytes: 1_288_490_189, totalBytes: 4 << 30,
        finishedParts: 153, totalParts: 512, retries: 2, bytesPerSecond: 89_443_533, secondsLeft: 41,
        secondsGone: 14)
    private static let many = ProgressFacts(
        subject: .files(ended: 417, of: 1000), bytes: 6_832_128, totalBytes: 16_384_000, totalParts: 1,
        bytesPerSecond: 5_242_880, secondsLeft: 2, secondsGone: 1)
    private static let piped = ProgressFacts(
        subject: .file("-"), bytes: 52_428_800, finishedParts: 7, bytesPerSecond: 10_485_760, secondsGone: 75)
    private static let wide = ProgressFacts(
        subject: .file("データ/顧客リスト-最終版.csv"), bytes: 52_428_800, totalBytes: 104_857_600, finishedParts: 7,
        totalParts: 14, bytesPerSecond: 10_485_760, secondsLeft: 5, secondsGone: 75)

    private static func line(
        _ facts: ProgressFacts, _ columns: Int, _ language: Language = .en, _ glyphs: GlyphSet = .unicode
    ) -> String {
        ProgressLine(words: ProgressWords(language: language), glyphs: glyphs).text(facts, columns: columns)
    }

    @Test(
        "a file: fields come in as the terminal grows",
        arguments: [
            (20, "…26-11-21.csv   30%"),
            (40, "…-21.csv  ███░░░░░░░░   30%   0:41 left"),
            (60, "…26-11-21.csv  ███░░░░░░░░░   30%    85.3 MiB/s   0:41 left"),
            (80, "…rs-2026-11-21.csv  ███░░░░░░░░░░   30%  1.2 of 4 GiB    85.3 MiB/s   0:41 left"),
            (
                120,
                "…026/customers-2026-11-21.csv  ████░░░░░░░░░░░░   30%  1.2 of 4 GiB    85.3 MiB/s   0:41 left  153/512 parts  2 retries"
            ),
            (
                160,
                "exports/2026/customers-2026-11-21.csv  ██████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░   30%  1.2 of 4 GiB    85.3 MiB/s   0:41 left  153/512 parts  2 retries"
            ),
        ])
    func oneFile(columns: Int, line: String) {
        #expect(Self.line(Self.large, columns) == line)
    }

    @Test(
        "a file, in French",
        arguments: [
            (40, "…ers-2026-11-21.csv   30 %   reste 0:41"),
            (60, "…6-11-21.csv  ███░░░░░░░░   30 %    85,3 Mio/s   reste 0:41"),
            (80, "…-2026-11-21.csv  ███░░░░░░░░░   30 %  1,2 sur 4 Gio    85,3 Mio/s   reste 0:41"),
            (
                120,
                "…/customers-2026-11-21.csv  ███░░░░░░░░░░   30 %  1,2 sur 4 Gio    85,3 Mio/s   reste 0:41  153/512 parties  2 reprises"
            ),
        ])
    func oneFileInFrench(columns: Int, line: String) {
        #expect(Self.line(Self.large, columns, .fr) == line)
    }

    @Test(
        "many files",
        arguments: [
            (40, "417 of 1000 files   41%   0:02 left"),
            (80, "417 of 1000 files  ████░░░░░░   41%   6.5 of 15.6 MiB       5 MiB/s   0:02 left"),
        ])
    func manyFiles(columns: Int, line: String) {
        #expect(Self.line(Self.many, columns) == line)
    }

    @Test(
        "many files, in French",
        arguments: [
            (40, "417 fichiers sur 1000   41 %"),
            (80, "417 fichiers sur 1000  █████████░░░░░░░░░░░░░   41 %       5 Mio/s   reste 0:02"),
        ])
    func manyFilesInFrench(columns: Int, line: String) {
        #expect(Self.line(Self.many, columns, .fr) == line)
    }

    @Test(
        "a stream of unknown length has no bar, and the time that went by",
        arguments: [
            (40, "standard input      50 MiB"),
            (60, "standard input      50 MiB      10 MiB/s   1:15  7 parts"),
            (80, "standard input      50 MiB      10 MiB/s   1:15  7 parts"),
        ])
    func stream(columns: Int, line: String) {
        #expect(Self.line(Self.piped, columns) == line)
    }

    @Test(
        "a stream, in French",
        arguments: [
            (40, "entrée standard      50 Mio"),
            (60, "entrée standard      50 Mio      10 Mio/s   1:15  7 parties"),
            (80, "entrée standard      50 Mio      10 Mio/s   1:15  7 parties"),
        ])
    func streamInFrench(columns: Int, line: String) {
        #expect(Self.line(Self.piped, columns, .fr) == line)
    }

    @Test(
        "a name of wide characters is cut between two of them",
        arguments: [
            (40, "…版.csv   █████░░░░░░   50%   0:05 left"),
            (80, "…スト-最終版.csv  █████░░░░░░   50%     50 of 100 MiB      10 MiB/s   0:05 left"),
        ])
    func wideName(columns: Int, line: String) {
        #expect(Self.line(Self.wide, columns) == line)
    }

    @Test("a terminal without Unicode gets plain signs")
    func plain() {
        #expect(
            Self.line(Self.large, 80, .en, .ascii)
                == "..s-2026-11-21.csv  ###----------   30%  1.2 of 4 GiB    85.3 MiB/s   0:41 left")
        #expect(Self.line(Self.wide, 80, .fr, .ascii).allSatisfy { $0.isASCII })
    }

    @Test("never wider than the terminal, whatever the numbers", arguments: [Language.en, .fr])
    func neverWider(language: Language) {
        var huge = Self.large
        huge.subject = .file("a/very/long/path/to/a/file/with/クソ/長い/名前/that-goes-on-and-on-and-on.parquet")
        huge.bytes = 53_000_000_000_000
        huge.totalBytes = 53_687_091_200_000
        huge.retries = 123_456
        huge.secondsLeft = 9_999_999
        for facts in [Self.large, Self.many, Self.piped, Self.wide, huge] {
            for columns in 0...220 {
                #expect(Self.line(facts, columns, language).columns <= max(0, columns - 1))
            }
        }
    }

    @Test("the line keeps still while the numbers grow")
    func still() {
        var facts = Self.large
        let widths = (1...99).map { (percent: Int64) in
            facts.bytes = (4 << 30) / 100 * percent
            facts.bytesPerSecond = percent < 3 ? nil : Double(percent) * 3_000_000
            facts.secondsLeft = percent < 3 ? nil : 600 / percent
            return Self.line(facts, 80).columns
        }
        #expect(Set(widths) == [79])
    }

    @Test("a name cannot reach the terminal")
    func hostileName() {
        var facts = Self.large
        facts.subject = .file("a\u{1b}]0;owned\u{7}.csv")
        let line = Self.line(facts, 120)
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
        #expect(line.contains("a\\u{1b}]0;owned\\u{7}.csv"))
    }

    @Test("where nothing can be rewritten it is a sentence")
    func sentence() {
        let english = ProgressLine(words: ProgressWords(language: .en), glyphs: .unicode)
        #expect(
            english.sentence(Self.large)
                == "exports/2026/customers-2026-11-21.csv: 1.2 of 4 GiB (30%), 85.3 MiB/s, 0:41 left, 2 retries"
        )
        #expect(english.sentence(Self.piped) == "standard input: 50 MiB, 10 MiB/s")
        let french = ProgressLine(words: ProgressWords(language: .fr), glyphs: .unicode)
        #expect(
            french.sentence(Self.many)
                == "417 fichiers sur 1000 : 6,5 sur 15,6 Mio (41 %), 5 Mio/s, reste 0:02")
    }

    @Test(
        "time in hours, minutes and seconds",
        arguments: [
            (Int64(0), "0:00"), (59, "0:59"), (61, "1:01"), (3599, "59:59"), (3600, "1:00:00"),
            (359_999, "99:59:59"), (360_000, ">99 h"),
        ])
    func time(seconds: Int64, text: String) {
        #expect(ProgressWords.time(seconds) == text)
    }

    @Test("an empty file is all there, and nothing is 100% before its last byte")
    func percent() {
        #expect(ProgressFacts(subject: .file("a"), totalBytes: 0).percent == 100)
        #expect(ProgressFacts(subject: .file("a"), bytes: 999, totalBytes: 1000).percent == 99)
        #expect(ProgressFacts(subject: .file("a"), bytes: 1001, totalBytes: 1000).percent == 100)
        #expect(ProgressFacts(subject: .file("a"), bytes: 1001).percent == nil)
    }
}
