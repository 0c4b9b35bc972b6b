import AWS
import Testing
import Uploader

/// What whoever follows an upload gets to see.
struct UploadProgressTests {
    private func states(_ upload: Upload) async -> [UploadProgress] {
        var states: [UploadProgress] = []
        for await state in upload.progress { states.append(state) }
        return states
    }

    @Test func aSinglePutIsOnePart() async throws {
        let upload = upload(.memory(content(1000)), to: ScriptedStore().client())
        let last = await states(upload).last
        #expect(last == UploadProgress(sentBytes: 1000, totalBytes: 1000, finishedParts: 1, totalParts: 1))
    }

    @Test func anEmptyContentFinishesToo() async throws {
        let upload = upload(.memory([]), to: ScriptedStore().client())
        let last = await states(upload).last
        #expect(last == UploadProgress(sentBytes: 0, totalBytes: 0, finishedParts: 1, totalParts: 1))
    }

    @Test func whoeverLooksLateSeesTheNewestState() async throws {
        let upload = upload(.memory(content(1000)), to: ScriptedStore().client())
        _ = try await upload.receipt()
        #expect(await states(upload).map(\.sentBytes) == [1000])
    }

    @Test func theStreamEndsWhenTheUploadFails() async throws {
        let store = ScriptedStore { _, _ in .status(403, code: "AccessDenied") }
        let upload = upload(.memory(content(1000)), to: store.client())
        #expect(await states(upload).last?.sentBytes == 0)
        _ = try await failure(of: upload)
    }

    @Test func theStreamEndsWhenThereIsNothingToSend() async throws {
        let upload = upload(.file(path: "/nonexistent"), to: ScriptedStore().client())
        #expect(await states(upload).isEmpty)
        #expect(try await failure(of: upload).step == .preparation)
    }

    @Test func aPartThatIsSentAgainCountsOnce() async throws {
        let store = ScriptedStore { operation, attempt in
            operation == "UploadPart 1" && attempt == 1 ? .status(500, code: "InternalError") : nil
        }
        let upload = upload(.memory(content(9 * 1024 * 1024)), to: store.client())
        let last = await states(upload).last
        #expect(last?.sentBytes == 9_437_184)
        #expect(last?.finishedParts == 2)
    }

    @Test func uploadsDoNotMixTheirCounts() async throws {
        let client = ScriptedStore().client()
        try await withThrowingTaskGroup(of: (Int, UploadReceipt).self) { group in
            for count in 1...10 {
                group.addTask { (count, try await upload(.memory(content(count)), to: client).receipt()) }
            }
            for try await (count, receipt) in group {
                #expect(receipt.bytes == Int64(count))
                #expect(receipt.checksum == checksum(content(count)))
            }
        }
    }
}
