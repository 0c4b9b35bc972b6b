import AWS
import Testing
import Uploader

/// The answer to completing gets lost, and the upload is gone when it is asked again.
struct LostCompletionTests {
    private static let bytes = content(9 * 1024 * 1024)

    private func store(_ head: HTTPResponse) -> ScriptedStore {
        ScriptedStore(head: head) { operation, attempt in
            guard operation == "CompleteMultipartUpload" else { return nil }
            return attempt == 1 ? .transport(.connectionLost) : .status(404, code: "NoSuchUpload")
        }
    }

    private func head(_ length: Int, _ checksum: Checksum? = nil) -> HTTPResponse {
        var headers = HTTPHeaders([("Content-Length", "\(length)"), ("ETag", "\"whole\"")])
        headers.set("x-amz-checksum-crc64nvme", checksum?.value)
        return HTTPResponse(status: 200, headers: headers)
    }

    @Test func theObjectThatIsThereProvesIt() async throws {
        let store = store(head(Self.bytes.count, checksum(Self.bytes)))
        let receipt = try await upload(.memory(Self.bytes), to: store.client()).receipt()
        #expect(receipt.etag == "\"whole\"")
        #expect(receipt.isChecksumConfirmed)
        #expect(receipt.retries == 1)
        #expect(!store.operations.contains("AbortMultipartUpload"))
    }

    @Test func aRoleThatMayNotLookTakesS3sWordForIt() async throws {
        let store = store(HTTPResponse(status: 403))
        let receipt = try await upload(.memory(Self.bytes), to: store.client()).receipt()
        #expect(!receipt.isChecksumConfirmed)
        #expect(receipt.etag == nil)
        #expect(receipt.checksum == checksum(Self.bytes))
    }

    @Test func anotherObjectIsNotOurs() async throws {
        let store = store(head(Self.bytes.count - 1))
        let failure = try await failure(of: upload(.memory(Self.bytes), to: store.client()))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.code == "NoSuchUpload")
        #expect(failure.step == .completion)
    }

    @Test func anObjectOfAnotherChecksumIsNotOurs() async throws {
        let store = store(head(Self.bytes.count, checksum([1])))
        let failure = try await failure(of: upload(.memory(Self.bytes), to: store.client()))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.code == "NoSuchUpload")
    }

    @Test func anUploadThatWasGoneFromTheStartIsAFailure() async throws {
        let store = ScriptedStore { operation, _ in
            operation == "CompleteMultipartUpload" ? .status(404, code: "NoSuchUpload") : nil
        }
        let failure = try await failure(of: upload(.memory(Self.bytes), to: store.client()))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.code == "NoSuchUpload")
        #expect(!store.operations.contains("HeadObject"))
    }

    @Test func anUploadThatIsGoneLeavesNothingBehind() async throws {
        let store = ScriptedStore { operation, _ in
            switch operation {
            case "UploadPart 1": .status(403, code: "AccessDenied")
            case "AbortMultipartUpload": .status(404, code: "NoSuchUpload")
            default: nil
            }
        }
        #expect(try await failure(of: upload(.memory(Self.bytes), to: store.client())).leftover == nil)
    }
}
