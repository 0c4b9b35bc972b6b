import AWS
import TestSupport
import Testing
import Uploader

struct SinglePutTests {
    @Test(arguments: [0, 1, 100_000])
    func sendsASmallContentInOneRequest(count: Int) async throws {
        let store = ScriptedStore()
        let bytes = content(count)
        let receipt = try await upload(.memory(bytes), to: store.client()).receipt()
        #expect(store.operations == ["PutObject"])
        #expect(store.seen[0].body == bytes)
        #expect(receipt.bytes == Int64(count))
        #expect(receipt.parts == 1)
        #expect(receipt.etag == "\"PutObject\"")
        #expect(receipt.checksum == checksum(bytes))
        #expect(receipt.isChecksumConfirmed)
        #expect(receipt.requestID == "request")
        #expect(receipt.retries == 0)
    }

    @Test func sendsAFile() async throws {
        let store = ScriptedStore()
        let bytes = content(50_000)
        let file = try TemporaryFile(bytes: bytes)
        let receipt = try await upload(.file(path: file.path), to: store.client()).receipt()
        #expect(store.seen[0].body == bytes)
        #expect(receipt.checksum == checksum(bytes))
    }

    @Test func theChecksumTravelsBeforeTheContent() async throws {
        let store = ScriptedStore()
        let bytes = content(10)
        _ = try await upload(.memory(bytes), to: store.client()).receipt()
        let headers = store.seen[0].request.headers
        #expect(headers["x-amz-checksum-crc64nvme"] == checksum(bytes).value)
        #expect(headers["x-amz-sdk-checksum-algorithm"] == "CRC64NVME")
        #expect(headers["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD")
        #expect(headers["Authorization"]?.contains("x-amz-checksum-crc64nvme") == true)
    }

    @Test func overPlainHTTPTheSignatureCoversTheContent() async throws {
        let store = ScriptedStore()
        let bytes = content(10)
        _ = try await upload(.memory(bytes), to: store.client(endpoint: "http://127.0.0.1:1")).receipt()
        let hash = Hex.encode(Digest.of(bytes, .sha256))
        #expect(store.seen[0].request.headers["x-amz-content-sha256"] == hash)
    }

    @Test func passesItsOptionsOn() async throws {
        let store = ScriptedStore()
        let options = UploadOptions(
            object: ObjectOptions(
                contentType: "text/csv", metadata: ["origin": "test"], acl: "bucket-owner-full-control",
                encryption: .kms(keyID: "arn:aws:kms:key"), storageClass: "STANDARD_IA"),
            request: RequestOptions(expectedOwner: "123456789012", requestPayer: true),
            refusesToOverwrite: true)
        _ = try await upload(.memory([1]), to: store.client(), options: options).receipt()
        let headers = store.seen[0].request.headers
        #expect(headers["content-type"] == "text/csv")
        #expect(headers["x-amz-meta-origin"] == "test")
        #expect(headers["x-amz-acl"] == "bucket-owner-full-control")
        #expect(headers["x-amz-server-side-encryption"] == "aws:kms")
        #expect(headers["x-amz-server-side-encryption-aws-kms-key-id"] == "arn:aws:kms:key")
        #expect(headers["x-amz-storage-class"] == "STANDARD_IA")
        #expect(headers["x-amz-expected-bucket-owner"] == "123456789012")
        #expect(headers["x-amz-request-payer"] == "requester")
        #expect(headers["if-none-match"] == "*")
    }

    @Test func aStoreThatKnowsNoChecksumConfirmsNone() async throws {
        let store = ScriptedStore { _, _ in .noChecksum }
        #expect(try await upload(.memory([1]), to: store.client()).receipt().isChecksumConfirmed == false)
    }

    @Test func anotherChecksumInTheAnswerIsAFailure() async throws {
        let store = ScriptedStore { _, _ in .wrongChecksum }
        let failure = try await failure(of: upload(.memory([1]), to: store.client()))
        guard case .checksumMismatch(let sent, let answered) = failure.cause else { throw failure }
        #expect(sent == checksum([1]))
        #expect(answered.value == "AAAAAAAAAAA=")
        #expect(failure.step == .put)
    }

    @Test func aRefusalIsFinal() async throws {
        let store = ScriptedStore { _, _ in .status(403, code: "AccessDenied") }
        let failure = try await failure(of: upload(.memory([1]), to: store.client()))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.code == "AccessDenied")
        #expect(store.operations == ["PutObject"])
        #expect(failure.retries == 0)
        #expect(failure.leftover == nil)
    }

    @Test(arguments: [
        ScriptedStore.Fault.status(500, code: "InternalError"), .status(503, code: "SlowDown"),
        .status(400, code: "RequestTimeout"), .status(400, code: "BadDigest"), .transport(.connectionLost),
        .transport(.timedOut),
    ])
    func whatPassesIsTriedAgain(fault: ScriptedStore.Fault) async throws {
        let store = ScriptedStore { _, attempt in attempt == 1 ? fault : nil }
        let bytes = content(1000)
        let receipt = try await upload(.memory(bytes), to: store.client()).receipt()
        #expect(receipt.retries == 1)
        #expect(store.seen.map(\.body) == [bytes, bytes])
    }

    @Test func givesUpAfterItsAttempts() async throws {
        let store = ScriptedStore { _, _ in .status(500, code: "InternalError") }
        let failure = try await failure(of: upload(.memory([1]), to: store.client()))
        #expect(store.operations.count == 3)
        #expect(failure.retries == 2)
    }

    @Test func cancellingStopsTheRequest() async throws {
        let store = ScriptedStore { _, _ in .hang }
        let upload = upload(.memory([1]), to: store.client())
        await store.waitForHang()
        upload.cancel()
        let failure = try await failure(of: upload)
        guard case .cancelled = failure.cause else { throw failure }
    }

    @Test func cancellingWhoeverWaitsStopsTheRequest() async throws {
        let store = ScriptedStore { _, _ in .hang }
        let task = Task { try await upload(.memory([1]), to: store.client()).receipt() }
        await store.waitForHang()
        task.cancel()
        let failure = await #expect(throws: UploadFailure.self) { try await task.value }
        guard case .cancelled = failure?.cause else { throw try #require(failure) }
    }
}
