import Testing

@testable import s3_onboard

@Suite("How fast bytes travel")
struct TransferRateTests {
    private static func rate(_ samples: [(bytes: Int64, seconds: Double)]) -> TransferRate {
        samples.reduce(into: TransferRate()) { $0.record(bytes: $1.bytes, at: $1.seconds) }
    }

    @Test("a steady stream has its own rate, from the first second on")
    func steady() throws {
        var rate = TransferRate()
        for step in 0...9 { rate.record(bytes: Int64(step) * 100, at: Double(step) / 10) }
        #expect(rate.bytesPerSecond == nil)
        for step in 10...100 {
            rate.record(bytes: Int64(step) * 100, at: Double(step) / 10)
            #expect(abs(try #require(rate.bytesPerSecond) - 1000) < 0.001)
        }
        #expect(rate.secondsLeft(for: 5000) == 5)
        #expect(rate.secondsLeft(for: 5001) == 6)
        #expect(rate.secondsLeft(for: 0) == 0)
    }

    @Test("a change is followed, but not at once")
    func change() throws {
        var rate = Self.rate((0...20).map { (Int64($0) * 1000, Double($0)) })
        rate.record(bytes: 20_000, at: 21)
        let soon = try #require(rate.bytesPerSecond)
        #expect((600...900).contains(soon))
        for second in 22...60 { rate.record(bytes: 20_000, at: Double(second)) }
        #expect(try #require(rate.bytesPerSecond) < 1)
    }

    @Test("nobody can tell when something ends that does not move")
    func stalled() {
        let rate = Self.rate((0...100).map { (7, Double($0)) })
        #expect(rate.bytesPerSecond == 0)
        #expect(rate.secondsLeft(for: 10) == nil)
    }

    @Test("bytes that are taken back to be sent again make no negative rate")
    func takenBack() throws {
        let rate = Self.rate([(0, 0), (1000, 1), (0, 2), (1000, 3)])
        let measured = try #require(rate.bytesPerSecond)
        #expect(measured > 0 && measured < 1000)
    }

    @Test("two looks at the same moment change nothing")
    func sameMoment() {
        let rate = Self.rate([(0, 0), (100, 2), (200, 2)])
        #expect(rate.bytesPerSecond == 50)
    }
}
