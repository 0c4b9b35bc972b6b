import Testing

@testable import AWS

/// The bandwidth that transfers share, on a clock of the test's own.
struct BandwidthTests {
    private static let start = ContinuousClock.now

    private func seconds(_ instant: ContinuousClock.Instant) -> Double {
        (instant - Self.start) / .seconds(1)
    }

    /// Lets transfers send for `seconds` as fast as they may, each of which looks up late by its own delay.
    ///
    /// - Returns: The bytes that each of them sent.
    private func sent(
        _ bandwidth: Bandwidth, transfers: Int, seconds: Double, lateness: Double = 0
    ) -> [Int] {
        var bytes = Array(repeating: 0, count: transfers)
        var slices = (0..<transfers).map { _ in bandwidth.slice(of: 512 * 1024, at: Self.start) }
        while let next = slices.indices.min(by: { slices[$0].start < slices[$1].start }) {
            let now = max(Self.start, slices[next].start) + .seconds(lateness)
            guard self.seconds(now) < seconds else { return bytes }
            bytes[next] += slices[next].bytes
            slices[next] = bandwidth.slice(of: 512 * 1024, at: now)
        }
        return bytes
    }

    @Test(arguments: [1000, 250_000, 40_000_000], [1, 4, 16])
    func allTransfersTogetherSendWhatTheyMay(rate: Int64, transfers: Int) {
        let bytes = sent(Bandwidth(bytesPerSecond: rate), transfers: transfers, seconds: 100)
        let sum = Double(bytes.reduce(0, +)) / Double(rate)
        // A slice takes 50 ms: one is under way at the end, one may have been caught up on.
        #expect((99.8...100.2).contains(sum))
    }

    @Test func theyShareItEvenly() throws {
        let bytes = sent(Bandwidth(bytesPerSecond: 1_000_000), transfers: 4, seconds: 10)
        let least = try #require(bytes.min())
        let most = try #require(bytes.max())
        #expect(most - least <= 50_000)
    }

    @Test(arguments: [0.001, 0.01])
    func lookingUpLateCostsNothing(lateness: Double) {
        let bytes = sent(
            Bandwidth(bytesPerSecond: 100_000), transfers: 1, seconds: 100, lateness: lateness)
        #expect((9_980_000...10_020_000).contains(bytes[0]))
    }

    @Test func whatNobodyUsedForLongIsGone() {
        let bandwidth = Bandwidth(bytesPerSecond: 1000)
        _ = bandwidth.slice(of: 10, at: Self.start)
        let late = Self.start + .seconds(3600)
        var atOnce = 0
        while true {
            let slice = bandwidth.slice(of: 1000, at: late)
            guard slice.start <= late else { break }
            atOnce += slice.bytes
        }
        #expect(atOnce == 100)
    }

    @Test func aSliceIsNoLongerThanWhatIsWanted() {
        let bandwidth = Bandwidth(bytesPerSecond: 1000)
        #expect(bandwidth.slice(of: 10, at: Self.start).bytes == 10)
        let next = bandwidth.slice(of: 1000, at: Self.start)
        #expect(next.bytes == 50)
        #expect(next.start == Self.start + .milliseconds(10))
    }

    /// A stalled transfer is one without a byte for 30 seconds.
    @Test func evenAHundredTransfersOnATrickleKeepMoving() {
        let bandwidth = Bandwidth(bytesPerSecond: 2000)
        var last = Self.start
        for _ in 0..<100 { last = bandwidth.slice(of: 512 * 1024, at: Self.start).start }
        #expect(seconds(last) < 10)
    }

    @Test func noRateIsBelowAByteASecond() {
        let bandwidth = Bandwidth(bytesPerSecond: 0)
        #expect(bandwidth.slice(of: 10, at: Self.start).bytes == 1)
        #expect(bandwidth.slice(of: 10, at: Self.start).start == Self.start + .seconds(1))
    }
}
