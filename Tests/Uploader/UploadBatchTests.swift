import AWS
import Synchronization
import Testing

@testable import Uploader

@Suite("Many uploads under way")
struct UploadBatchTests {
    /// Items that count how many of them were asked for.
    private struct Items: Sequence, Sendable {
        private final class Count: Sendable {
            let value = Atomic<Int>(0)
        }

        let total: Int
        let bytes: Int
        private let count = Count()

        init(_ total: Int, bytes: Int = 10) {
            self.total = total
            self.bytes = bytes
        }

        var asked: Int { count.value.load(ordering: .relaxed) }

        func makeIterator() -> AnyIterator<(item: Int, request: UploadRequest)> {
            AnyIterator {
                guard asked < total else { return nil }
                let number = count.value.wrappingAdd(1, ordering: .relaxed).oldValue
                let source = UploadSource.memory(content(bytes))
                return (number, UploadRequest(source: source, bucket: "bucket", key: "\(number)"))
            }
        }
    }

    private static func uploader(_ store: ScriptedStore) -> Uploader {
        Uploader(client: store.client(), configuration: quickConfiguration())
    }

    @Test("every one ends, and the sum is theirs")
    func all() async {
        let store = ScriptedStore()
        let batch = UploadBatch(Items(50), limit: 3, uploader: Self.uploader(store))
        var ended: Set<Int> = []
        for await end in batch.ends {
            ended.insert(end.item)
            #expect((try? end.result.get())?.bytes == 10)
        }
        #expect(ended == Set(0..<50))
        #expect(batch.progress.uploadedItems == 50)
        #expect(batch.progress.sentBytes == 500)
        #expect(batch.progress.finishedParts == 50)
        #expect(store.mostActive <= 3)
    }

    @Test("nothing is asked for before its turn, and nothing more once it is cancelled")
    func lazy() async {
        let store = ScriptedStore { _, _ in .hang }
        let items = Items(1000)
        let batch = UploadBatch(items, limit: 4, uploader: Self.uploader(store))
        await store.waitForHang()
        batch.cancel()
        var ends = 0
        for await end in batch.ends {
            ends += 1
            guard case .failure(let failure) = end.result, case .cancelled = failure.cause else {
                Issue.record("\(end.result)")
                continue
            }
        }
        #expect(ends <= 4)
        #expect(items.asked == ends)
    }

    @Test("one that fails stops no other, and its bytes count no longer")
    func failure() async {
        let store = ScriptedStore { _, attempt in attempt == 2 ? .status(403, code: "AccessDenied") : nil }
        let batch = UploadBatch(Items(5), limit: 1, uploader: Self.uploader(store))
        var failed: [Int] = []
        for await end in batch.ends {
            if case .failure = end.result { failed.append(end.item) }
        }
        #expect(failed == [1])
        #expect(batch.progress.uploadedItems == 4)
        #expect(batch.progress.failedItems == 1)
        #expect(batch.progress.sentBytes == 40)
    }

    @Test("no items at all end at once")
    func none() async {
        let batch = UploadBatch(Items(0), limit: 4, uploader: Self.uploader(ScriptedStore()))
        for await _ in batch.ends { Issue.record("there is nothing to end") }
        #expect(batch.progress == BatchProgress())
    }

    @Test("sums add what is known; the number of parts is unknown while that of one is")
    func sums() {
        let tally = BatchTally()
        tally.update(
            1, UploadProgress(sentBytes: 5, movingBytes: 3, totalBytes: 10, totalParts: 2, retries: 1))
        tally.update(2, UploadProgress(sentBytes: 1, resumedBytes: 1, totalBytes: nil, totalParts: nil))
        #expect(tally.progress.sentBytes == 6)
        #expect(tally.progress.movingBytes == 3)
        #expect(tally.progress.resumedBytes == 1)
        #expect(tally.progress.retries == 1)
        #expect(tally.progress.totalParts == nil)
        tally.update(1, UploadProgress(sentBytes: 10, totalBytes: 10, finishedParts: 2, totalParts: 2))
        #expect(tally.progress.sentBytes == 11)
        #expect(tally.progress.movingBytes == 0)
    }
}
