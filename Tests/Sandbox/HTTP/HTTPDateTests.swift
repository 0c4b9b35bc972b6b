import AWS
import Testing

@testable import Sandbox

@Suite struct HTTPDateTests {
    /// The example of RFC 9110, the epoch, a leap day and the ends of a year.
    @Test(arguments: [
        (784_111_777.0, "Sun, 06 Nov 1994 08:49:37 GMT"), (0.0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (1_709_208_000.0, "Thu, 29 Feb 2024 12:00:00 GMT"),
        (1_798_761_599.9, "Thu, 31 Dec 2026 23:59:59 GMT"),
        (1_798_761_600.0, "Fri, 01 Jan 2027 00:00:00 GMT"),
    ])
    func momentsAreWrittenAsHTTPHasThem(_ seconds: Double, _ text: String) {
        let time = UTCTime(secondsSinceEpoch: seconds)
        #expect(HTTPDate.text(time) == text)
        #expect(UTCTime(httpDate: text) == UTCTime(secondsSinceEpoch: seconds.rounded(.down)))
    }
}
