import AWS
import TestSupport
import Testing
import Uploader

struct MultipartTests {
    private static let bytes = content(12 * 1024 * 1024 + 7)

    private func document(_ store: ScriptedStore) throws -> XMLElement {
        let body = try #require(store.seen.last { $0.operation == "CompleteMultipartUpload" }).body
        return try #require(XMLParser.parse(body))
    }

    @Test func sendsALargeContentInParts() async throws {
        let store = ScriptedStore()
        let receipt = try await upload(.memory(Self.bytes), to: store.client()).receipt()
        #expect(store.operations.first == "CreateMultipartUpload")
        #expect(store.operations.last == "CompleteMultipartUpload")
        #expect(
            Set(store.operations.dropFirst().dropLast()) == ["UploadPart 1", "UploadPart 2", "UploadPart 3"])
        #expect(store.parts == Self.bytes)
        #expect(receipt.parts == 3)
        #expect(receipt.bytes == Int64(Self.bytes.count))
        #expect(receipt.etag == "\"whole\"")
        #expect(receipt.checksum == checksum(Self.bytes))
        #expect(receipt.isChecksumConfirmed)
    }

    @Test func sendsALargeFileInParts() async throws {
        let store = ScriptedStore()
        let file = try TemporaryFile(bytes: Self.bytes)
        let receipt = try await upload(.file(path: file.path), to: store.client()).receipt()
        #expect(store.parts == Self.bytes)
        #expect(receipt.checksum == checksum(Self.bytes))
    }

    @Test func eachPartAndTheWholeCarryAChecksum() async throws {
        let store = ScriptedStore()
        _ = try await upload(.memory(Self.bytes), to: store.client()).receipt()
        for seen in store.seen where seen.operation.hasPrefix("UploadPart") {
            #expect(seen.request.headers["x-amz-checksum-crc64nvme"] == checksum(seen.body).value)
            #expect(seen.request.headers["x-amz-sdk-checksum-algorithm"] == "CRC64NVME")
        }
        let create = store.seen[0].request.headers
        #expect(create["x-amz-checksum-algorithm"] == "CRC64NVME")
        #expect(create["x-amz-checksum-type"] == "FULL_OBJECT")
        let complete = try #require(store.seen.last).request.headers
        #expect(complete["x-amz-checksum-crc64nvme"] == checksum(Self.bytes).value)
        #expect(complete["x-amz-checksum-type"] == "FULL_OBJECT")
    }

    @Test func namesThePartsInTheirOrder() async throws {
        let store = ScriptedStore()
        _ = try await upload(.memory(Self.bytes), to: store.client()).receipt()
        let parts = try document(store).all("Part")
        #expect(parts.map { $0.text("PartNumber") } == ["1", "2", "3"])
        #expect(
            parts.map { $0.text("ETag") } == ["\"UploadPart 1\"", "\"UploadPart 2\"", "\"UploadPart 3\""])
        #expect(parts.allSatisfy { $0.text("ChecksumCRC64NVME") != nil })
    }

    @Test func asksForAllOptionsWhereTheyBelong() async throws {
        let store = ScriptedStore()
        let options = UploadOptions(
            object: ObjectOptions(contentType: "text/csv", encryption: .s3),
            request: RequestOptions(expectedOwner: "123456789012"), refusesToOverwrite: true)
        _ = try await upload(.memory(Self.bytes), to: store.client(), options: options).receipt()
        #expect(store.seen[0].request.headers["content-type"] == "text/csv")
        #expect(store.seen[0].request.headers["x-amz-server-side-encryption"] == "AES256")
        #expect(store.seen.allSatisfy { $0.request.headers["x-amz-expected-bucket-owner"] == "123456789012" })
        #expect(store.seen.map { $0.request.headers["if-none-match"] == "*" }.last == true)
        #expect(store.seen.dropLast().allSatisfy { $0.request.headers["if-none-match"] == nil })
    }

    @Test(arguments: [1, 2])
    func sendsNoMorePartsAtOnceThanItMay(concurrency: Int) async throws {
        let store = ScriptedStore()
        let configuration = quickConfiguration(concurrency: concurrency)
        _ = try await upload(.memory(Self.bytes), to: store.client(), configuration: configuration).receipt()
        #expect(store.mostActive <= concurrency)
    }

    @Test func aFailedPartAbortsTheUpload() async throws {
        let store = ScriptedStore { operation, _ in
            operation == "UploadPart 2" ? .status(403, code: "AccessDenied") : nil
        }
        let failure = try await failure(of: upload(.memory(Self.bytes), to: store.client()))
        #expect(failure.step == .part(number: 2))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.operation == "UploadPart")
        #expect(store.operations.last == "AbortMultipartUpload")
        #expect(store.seen.last?.request.url.query == "uploadId=id")
        #expect(failure.leftover == nil)
    }

    @Test func aRefusedAbortIsInformation() async throws {
        let store = ScriptedStore { operation, _ in
            switch operation {
            case "UploadPart 1": .status(403, code: "AccessDenied")
            case "AbortMultipartUpload": .status(403, code: "AccessDeniedToAbort")
            default: nil
            }
        }
        let failure = try await failure(of: upload(.memory(Self.bytes), to: store.client()))
        #expect(failure.step == .part(number: 1))
        guard case .call(.service(let cause)) = failure.cause else { throw failure }
        #expect(cause.code == "AccessDenied")
        let leftover = try #require(failure.leftover)
        #expect(leftover.upload == MultipartUpload(bucket: "bucket", key: "folder/file.csv", uploadID: "id"))
        #expect(leftover.refusal == "AccessDeniedToAbort")
    }

    @Test func nothingIsAbortedThatWasNotStarted() async throws {
        let store = ScriptedStore { _, _ in .status(403, code: "AccessDenied") }
        let failure = try await failure(of: upload(.memory(Self.bytes), to: store.client()))
        #expect(failure.step == .creation)
        #expect(store.operations == ["CreateMultipartUpload"])
        #expect(failure.leftover == nil)
    }

    @Test(arguments: [
        ScriptedStore.Fault.status(500, code: "InternalError"),
        .body("<Error><Code>InternalError</Code></Error>"), .body("<CompleteMultipartUploadResult><ETa"),
        .transport(.connectionLost),
    ])
    func completingIsTriedAgain(fault: ScriptedStore.Fault) async throws {
        let store = ScriptedStore { operation, attempt in
            operation == "CompleteMultipartUpload" && attempt == 1 ? fault : nil
        }
        let receipt = try await upload(.memory(Self.bytes), to: store.client()).receipt()
        #expect(receipt.retries == 1)
        #expect(store.operations.filter { $0 == "CompleteMultipartUpload" }.count == 2)
    }

    @Test func onlyTheDamagedPartIsSentAgain() async throws {
        let store = ScriptedStore { operation, attempt in
            operation == "UploadPart 3" && attempt == 1 ? .status(400, code: "BadDigest") : nil
        }
        let receipt = try await upload(.memory(Self.bytes), to: store.client()).receipt()
        #expect(receipt.retries == 1)
        #expect(store.operations.filter { $0.hasPrefix("UploadPart") }.count == 4)
        #expect(store.parts == Self.bytes)
    }

    @Test func anotherChecksumOfTheWholeIsAFailure() async throws {
        let store = ScriptedStore { operation, _ in
            operation == "CompleteMultipartUpload" ? .wrongChecksum : nil
        }
        let failure = try await failure(of: upload(.memory(Self.bytes), to: store.client()))
        guard case .checksumMismatch = failure.cause else { throw failure }
        #expect(failure.step == .completion)
    }

    @Test func cancellingAborts() async throws {
        let store = ScriptedStore { operation, _ in operation == "UploadPart 2" ? .hang : nil }
        let upload = upload(.memory(Self.bytes), to: store.client())
        await store.waitForHang()
        upload.cancel()
        let failure = try await failure(of: upload)
        guard case .cancelled = failure.cause else { throw failure }
        #expect(store.operations.last == "AbortMultipartUpload")
        #expect(!store.operations.contains("CompleteMultipartUpload"))
    }

    @Test func progressCountsWhatTheServerHasConfirmed() async throws {
        let store = ScriptedStore()
        let configuration = quickConfiguration(concurrency: 1)
        let upload = upload(.memory(Self.bytes), to: store.client(), configuration: configuration)
        var seen: [UploadProgress] = []
        for await progress in upload.progress { seen.append(progress) }
        _ = try await upload.receipt()
        let last = try #require(seen.last)
        #expect(last.sentBytes == Int64(Self.bytes.count))
        #expect(last.totalBytes == Int64(Self.bytes.count))
        #expect(last.finishedParts == 3)
        #expect(last.totalParts == 3)
        #expect(seen.map(\.sentBytes) == seen.map(\.sentBytes).sorted())
    }
}
