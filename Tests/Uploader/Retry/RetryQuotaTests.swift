import AWS
import Synchronization
import Testing
import Uploader

/// The numbers are AWS's: 500 in all, 14 for a transient failure, 5 for a throttled one.
struct RetryQuotaTests {
    private func retries(_ kind: FailureKind, _ quota: RetryQuota) -> Int {
        var count = 0
        while quota.pay(for: kind) != nil { count += 1 }
        return count
    }

    @Test func aBrokenStoreIsLeftAloneAfterAWhile() {
        #expect(retries(.transient, RetryQuota()) == 35)
        #expect(retries(.throttled, RetryQuota()) == 100)
    }

    @Test func aRetryThatSucceedsCostsNothing() {
        let quota = RetryQuota()
        for _ in 0..<200 { quota.succeeded(paid: quota.pay(for: .transient)) }
        #expect(retries(.transient, quota) == 35)
    }

    @Test func successesRefillItOneByOneAndNeverAboveItsStart() {
        let quota = RetryQuota()
        _ = retries(.transient, quota)
        // 500 - 35 x 14 = 10 were left.
        for _ in 0..<3 { quota.succeeded(paid: nil) }
        #expect(quota.pay(for: .transient) == nil)
        quota.succeeded(paid: nil)
        #expect(quota.pay(for: .transient) == 14)
        for _ in 0..<1000 { quota.succeeded(paid: nil) }
        #expect(retries(.transient, quota) == 35)
    }

    @Test func allUploadsOfAnUploaderSpendFromOneQuota() async throws {
        let store = ScriptedStore { _, _ in .status(500, code: "InternalError") }
        let uploader = Uploader(client: store.client(), configuration: quickConfiguration(attempts: 8))
        for number in 1...10 {
            let request = UploadRequest(source: .memory([1]), bucket: "bucket", key: "\(number)")
            _ = try await failure(of: uploader.start(request))
        }
        // Ten uploads of eight attempts would be 80 requests; the quota pays for 35 retries.
        #expect(store.operations.count == 10 + 35)
    }
}
