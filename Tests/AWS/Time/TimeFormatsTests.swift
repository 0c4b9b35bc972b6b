import AWS
import Testing

struct TimeFormatsTests {
    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00Z", "19700101T000000Z"),
        (951_782_399, "2000-02-28T23:59:59Z", "20000228T235959Z"),
        (951_782_400, "2000-02-29T00:00:00Z", "20000229T000000Z"),
        (1_795_168_800.9, "2026-11-20T10:00:00Z", "20261120T100000Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z", "21000301T000000Z"),
        (-1, "1969-12-31T23:59:59Z", "19691231T235959Z"),
    ])
    func writesMoments(seconds: Double, iso8601: String, basic: String) {
        let time = UTCTime(secondsSinceEpoch: seconds)
        #expect(time.iso8601 == iso8601)
        #expect(time.basic == basic)
        #expect(UTCTime(iso8601: iso8601) == UTCTime(secondsSinceEpoch: seconds.rounded(.down)))
        #expect(UTCTime(basic: basic) == UTCTime(secondsSinceEpoch: seconds.rounded(.down)))
    }

    @Test func readsTheFractionsOfAnswers() {
        #expect(UTCTime(iso8601: "1970-01-01T00:00:01.250Z") == UTCTime(secondsSinceEpoch: 1.25))
    }

    @Test(arguments: [
        ("Fri, 20 Nov 2026 10:00:00 GMT", 1_795_168_800.0), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ])
    func readsTheDateHeader(text: String, seconds: Double) {
        #expect(UTCTime(httpDate: text) == UTCTime(secondsSinceEpoch: seconds))
    }

    @Test(arguments: [
        "", "2026-11-20", "2026-11-20T10:00:00", "2026-13-20T10:00:00Z", "2026-02-30T10:00:00Z",
        "2026-11-20T24:00:00Z", "2026-11-20 10:00:00Z", "+026-11-20T10:00:00Z", "2026-11-20T10:00:00.Z",
    ])
    func refusesWhatIsNoMoment(text: String) {
        #expect(UTCTime(iso8601: text) == nil)
        #expect(UTCTime(httpDate: text) == nil)
        #expect(UTCTime(basic: text) == nil)
    }

    @Test(arguments: [
        "Fri, 20 Nov 2026 10:00 GMT", "Fri, 20 Foo 2026 10:00:00 GMT", "Fri, 20 Nov 2026 10:00:00 CET",
    ])
    func refusesOtherDateHeaders(text: String) {
        #expect(UTCTime(httpDate: text) == nil)
    }
}
