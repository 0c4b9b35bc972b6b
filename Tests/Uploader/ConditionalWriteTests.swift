import AWS
import Testing
import Uploader

/// Writes that must not replace anything (`If-None-Match: *`).
struct ConditionalWriteTests {
    private static let large = content(9 * 1024 * 1024)
    private static let options = UploadOptions(refusesToOverwrite: true)

    private func head(_ length: Int, _ checksum: Checksum?) -> HTTPResponse {
        var headers = HTTPHeaders([("Content-Length", "\(length)"), ("ETag", "\"there\"")])
        headers.set("x-amz-checksum-crc64nvme", checksum?.value)
        return HTTPResponse(status: 200, headers: headers)
    }

    /// The first answer is lost; the object that is there from then on is in the way.
    private func lostAnswer(_ head: HTTPResponse) -> ScriptedStore {
        ScriptedStore(head: head) { operation, attempt in
            guard operation == "PutObject" else { return nil }
            return attempt == 1 ? .transport(.connectionLost) : .status(412, code: "PreconditionFailed")
        }
    }

    @Test func anObjectThatIsThereIsReported() async throws {
        let store = ScriptedStore { _, _ in .status(412, code: "PreconditionFailed") }
        let failure = try await failure(of: upload(.memory([1]), to: store.client(), options: Self.options))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.status == 412)
        #expect(store.operations == ["PutObject"])
    }

    @Test func ourOwnObjectIsNotInTheWay() async throws {
        let store = lostAnswer(head(1, checksum([1])))
        let receipt = try await upload(.memory([1]), to: store.client(), options: Self.options).receipt()
        #expect(receipt.etag == "\"there\"")
        #expect(receipt.isChecksumConfirmed)
        #expect(store.operations == ["PutObject", "PutObject", "HeadObject"])
    }

    @Test func anotherObjectOfTheSameLengthIsInTheWay() async throws {
        for head in [head(1, checksum([2])), head(1, nil), head(2, checksum([1])), HTTPResponse(status: 403)]
        {
            let store = lostAnswer(head)
            let failure = try await failure(
                of: upload(.memory([1]), to: store.client(), options: Self.options))
            guard case .call(.service(let error)) = failure.cause else { throw failure }
            #expect(error.status == 412)
        }
    }

    @Test func aConflictIsTriedAgain() async throws {
        let store = ScriptedStore { _, attempt in
            attempt == 1 ? .status(409, code: "ConditionalRequestConflict") : nil
        }
        let receipt = try await upload(.memory([1]), to: store.client(), options: Self.options).receipt()
        #expect(receipt.retries == 1)
    }

    /// AWS: after a 409 the upload is to be started anew.
    @Test func aConflictOfACompletionStartsTheUploadAnew() async throws {
        let store = ScriptedStore { operation, attempt in
            operation == "CompleteMultipartUpload" && attempt == 1
                ? .status(409, code: "ConditionalRequestConflict") : nil
        }
        let upload = upload(.memory(Self.large), to: store.client(), options: Self.options)
        var last: UploadProgress?
        for await progress in upload.progress { last = progress }
        let receipt = try await upload.receipt()
        #expect(receipt.checksum == checksum(Self.large))
        #expect(last?.sentBytes == Int64(Self.large.count))
        let control = store.operations.filter { !$0.hasPrefix("UploadPart") }
        #expect(
            control == [
                "CreateMultipartUpload", "CompleteMultipartUpload", "AbortMultipartUpload",
                "CreateMultipartUpload", "CompleteMultipartUpload",
            ])
    }

    @Test func aConflictThatStaysIsReported() async throws {
        let store = ScriptedStore { operation, _ in
            operation == "CompleteMultipartUpload" ? .status(409, code: "ConditionalRequestConflict") : nil
        }
        let failure = try await failure(
            of: upload(.memory(Self.large), to: store.client(), options: Self.options))
        #expect(failure.step == .completion)
        #expect(store.operations.filter { $0 == "CompleteMultipartUpload" }.count == 2)
        #expect(store.operations.last == "AbortMultipartUpload")
    }
}
