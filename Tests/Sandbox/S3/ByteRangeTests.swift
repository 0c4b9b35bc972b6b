import Testing

@testable import Sandbox

@Suite struct ByteRangeTests {
    @Test(arguments: [
        ("bytes=0-0", 0, 0), ("bytes=0-", 0, 9), ("bytes=5-3000", 5, 9), ("bytes=-3", 7, 9),
        ("bytes=-30", 0, 9),
    ])
    func aRangeIsCutToTheObject(_ field: String, _ first: Int64, _ last: Int64) throws {
        let range = try ByteRange(field, of: 10)
        #expect(range?.first == first)
        #expect(range?.last == last)
    }

    @Test(arguments: [nil, "bytes=", "bytes=-", "bytes=3-2", "bytes=a-b", "items=0-1", "bytes=0-1,3-4"])
    func whatIsNoRangeIsIgnored(_ field: String?) throws {
        #expect(try ByteRange(field, of: 10) == nil)
    }

    @Test(arguments: [("bytes=10-", Int64(10)), ("bytes=-0", 10), ("bytes=0-", 0), ("bytes=-5", 0)])
    func whatBeginsBeyondTheEndIsRefused(_ field: String, _ size: Int64) {
        let refusal = #expect(throws: Refusal.self) { try ByteRange(field, of: size) }
        #expect(refusal?.status == 416)
    }
}
