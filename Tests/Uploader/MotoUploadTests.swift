import AWS
import TestSupport
import Testing
import Uploader

/// The uploader over real connections against moto.
struct MotoUploadTests {
    private let client: S3Client
    private let bucket: String

    init() async throws {
        let moto = try Moto.shared.get()
        client = S3Client(moto.context())
        bucket = try await moto.makeBucket()
    }

    private func expectUploaded(_ bytes: [UInt8], parts: Int) async throws {
        let file = try TemporaryFile(bytes: bytes)
        let request = UploadRequest(source: .file(path: file.path), bucket: bucket, key: "folder/a b+c.bin")
        let receipt = try await Uploader(client: client).start(request).receipt()
        #expect(receipt.parts == parts)
        #expect(receipt.bytes == Int64(bytes.count))
        let object = try await client.getObject(
            bucket: bucket, key: "folder/a b+c.bin", maximumBytes: bytes.count + 1)
        #expect(object.body == bytes)
        #expect(receipt.etag == object.head.etag)
    }

    @Test(arguments: [0, 10, 3 * 1024 * 1024])
    func writesASmallFile(count: Int) async throws {
        try await expectUploaded(content(count), parts: 1)
    }

    @Test func writesALargeFile() async throws {
        try await expectUploaded(content(20 * 1024 * 1024 + 1), parts: 3)
    }

    @Test func leavesAnObjectAloneThatIsThere() async throws {
        let options = UploadOptions(refusesToOverwrite: true)
        let request = UploadRequest(source: .memory([1]), bucket: bucket, key: "k", options: options)
        _ = try await Uploader(client: client).start(request).receipt()
        let failure = try await failure(of: Uploader(client: client).start(request))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.status == 412)
    }

    @Test func namesAMissingBucket() async throws {
        let request = UploadRequest(source: .memory([1]), bucket: "no-such-bucket-anywhere", key: "k")
        let failure = try await failure(of: Uploader(client: client).start(request))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.code == "NoSuchBucket")
    }
}
