import AWS
import Testing

@testable import Onboarding

/// What will vanish when.
@Suite struct RetentionNoteTests {
    private static let now = UTCTime(secondsSinceEpoch: 1_795_168_800)

    @Test(arguments: [
        (
            0.0, "the oldest, data/a, stays 7 more days, until 2026-11-27T10:00:00Z",
            "le plus ancien, data/a, reste encore 7 jours, jusqu’au 2026-11-27T10:00:00Z"
        ),
        (
            4.9, "the oldest, data/a, stays 2 more days, until 2026-11-22T12:24:00Z",
            "le plus ancien, data/a, reste encore 2 jours, jusqu’au 2026-11-22T12:24:00Z"
        ),
        (
            5.5, "Warning: data/a vanishes within 36 h, on 2026-11-21T22:00:00Z",
            "Attention : data/a disparaît d’ici 36 h, le 2026-11-21T22:00:00Z"
        ),
        (
            7.5, "Warning: data/a is past its 7 days and may vanish at any moment",
            "Attention : data/a a dépassé ses 7 jours et peut disparaître à tout moment"
        ),
    ])
    func theOldestDecides(_ age: Double, _ en: String, _ fr: String) {
        let written = UTCTime(secondsSinceEpoch: Self.now.secondsSinceEpoch - age * 86_400)
        let note = RetentionNote.note(.init(key: "data/a", written: written), days: 7, now: Self.now)
        #expect(note.en == en)
        #expect(note.fr == fr)
    }

    @Test func theOldestIsFoundAmongAllWhateverTheirKeys() {
        func object(_ key: String, _ size: Int64, _ time: Double) -> ListObjectsV2Output.Object {
            .init(key: key, size: size, lastModified: UTCTime(secondsSinceEpoch: time))
        }
        var exports = ListedExports()
        exports.add([object("a/_SUCCESS", 0, 30), object("b", 5, 20)])
        exports.add([object("c", 7, 10)])
        #expect(exports.readable == "b")
        #expect(exports.oldest?.key == "c")
        #expect(exports.count == 3)
    }
}
