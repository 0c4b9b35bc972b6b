import Testing

@testable import AWS

/// How long a request may take in all.
struct RequestLimitTests {
    private struct Long: BodyStorage {
        let count: Int64

        func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int64) -> Int { buffer.count }
    }

    private func limit(
        _ configuration: TransportConfiguration, body: Int64 = 0,
        maximumAnswerBytes: Int = HTTPRequest.usualMaximumAnswerBytes
    ) -> Int {
        configuration.limitSeconds(
            for: HTTPRequest(
                method: .put, url: HTTPURL(scheme: .https, host: "example.com"),
                body: body == 0 ? .empty : .stored(Long(count: body)), maximumAnswerBytes: maximumAnswerBytes)
        )
    }

    @Test func aRequestWithoutContentHasTenMinutes() {
        #expect(limit(TransportConfiguration()) == 600)
        #expect(limit(TransportConfiguration(requestSeconds: 3)) == 3)
    }

    @Test func aLongBodyHasTheTimeThatASlowLineNeeds() {
        // 8 MiB at a quarter of 16 KiB a second.
        #expect(limit(TransportConfiguration(connections: 4), body: 8 * 1024 * 1024) == 600 + 2048)
        #expect(limit(TransportConfiguration(connections: 1), body: 8 * 1024 * 1024) == 600 + 512)
    }

    @Test func aLongAnswerHasItToo() {
        let configuration = TransportConfiguration(connections: 1)
        #expect(limit(configuration, maximumAnswerBytes: 12 * 1024 * 1024) == 600 + 512)
        #expect(limit(configuration, maximumAnswerBytes: 10) == 600)
    }

    @Test func waitingForBandwidthIsNoSlowness() {
        let narrow = TransportConfiguration(connections: 4, maximumBytesPerSecond: 1000)
        #expect(limit(narrow, body: 1_000_000) == 600 + 8000)
        let wide = TransportConfiguration(connections: 1, maximumBytesPerSecond: 1_000_000_000)
        #expect(limit(wide, body: 8 * 1024 * 1024) == 600 + 512)
    }

    @Test func theLongestLimitIsOneThatLibcurlCanCount() {
        let trickle = TransportConfiguration(connections: 64, maximumBytesPerSecond: 1)
        #expect(limit(trickle, body: 5 << 30) == 2_000_000)
        #expect(limit(TransportConfiguration(requestSeconds: .max / 2)) == 2_000_000)
    }
}
