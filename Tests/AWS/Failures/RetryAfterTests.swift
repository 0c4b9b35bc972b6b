import AWS
import TestSupport
import Testing

/// How long a server asks to wait.
struct RetryAfterTests {
    private func wait(_ headers: [(name: String, value: String)]) async throws -> Double? {
        let transport = ScriptedTransport(.xml("", status: 503, headers: headers))
        return try await serviceError {
            _ = try await S3Client(transport.context()).headBucket("my-bucket")
        }.retryAfter
    }

    @Test(arguments: [
        ("x-amz-retry-after", "1500", 1.5), ("X-Amz-Retry-After", "0", 0), ("Retry-After", "120", 120),
        // The clock of the context stands still at 10:00:00.
        ("Retry-After", "Fri, 20 Nov 2026 10:00:30 GMT", 30),
    ])
    func readsMillisecondsSecondsAndDates(name: String, value: String, seconds: Double) async throws {
        #expect(try await wait([(name, value)]) == seconds)
    }

    @Test(arguments: [
        ("x-amz-retry-after", "-100"), ("x-amz-retry-after", "soon"), ("x-amz-retry-after", ""),
        ("x-amz-retry-after", "99999999999999999999999"), ("Retry-After", "-1"), ("Retry-After", "1.5e3"),
        ("Retry-After", "Fri, 20 Nov 2026 09:59:59 GMT"), ("Retry-After", "tomorrow"),
    ])
    func whatIsMalformedOrPastCountsAsNothing(name: String, value: String) async throws {
        #expect(try await wait([(name, value)]) == nil)
    }

    @Test func aDateIsUnderstoodByTheServersOwnClock() async throws {
        let wait = try await wait([
            ("Date", "Fri, 20 Nov 2026 12:00:00 GMT"), ("Retry-After", "Fri, 20 Nov 2026 12:00:05 GMT"),
        ])
        #expect(wait == 5)
    }

    @Test func theFinerHeaderWinsWhereItIsValid() async throws {
        #expect(try await wait([("Retry-After", "7"), ("x-amz-retry-after", "250")]) == 0.25)
        #expect(try await wait([("Retry-After", "7"), ("x-amz-retry-after", "-1")]) == 7)
        #expect(try await wait([]) == nil)
    }
}
