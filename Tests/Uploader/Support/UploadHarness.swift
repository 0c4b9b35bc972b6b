import AWS
import Testing
import Uploader

/// Uploads without waiting between retries.
func upload(
    _ source: UploadSource, to client: S3Client, options: UploadOptions = UploadOptions(),
    configuration: UploadConfiguration = quickConfiguration()
) -> Upload {
    Uploader(client: client, configuration: configuration)
        .start(UploadRequest(source: source, bucket: "bucket", key: "folder/file.csv", options: options))
}

/// Without trailers, so that it is certain which part is sent how often.
///
/// Small parts are not to be had from S3's rules, so contents above 8 MiB stand for large ones.
func quickConfiguration(concurrency: Int = 4, attempts: Int = 3) -> UploadConfiguration {
    UploadConfiguration(
        partSize: 5 * 1024 * 1024, concurrency: concurrency, retry: RetryPolicy(maximumAttempts: attempts),
        sendsTrailers: false, sleep: { _ in }, jitter: { 1 })
}

/// Bytes that differ everywhere.
func content(_ count: Int) -> [UInt8] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        for index in 0..<count {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            buffer[index] = UInt8(truncatingIfNeeded: state >> 56)
        }
        initialized = count
    }
}

func checksum(_ bytes: [UInt8]) -> Checksum {
    var checksum = RunningChecksum(.crc64NVME)
    bytes.withUnsafeBytes { checksum.update($0) }
    return checksum.finish()
}

/// The failure of an upload that must not succeed.
func failure(
    of upload: Upload, _ sourceLocation: SourceLocation = #_sourceLocation
) async throws -> UploadFailure {
    let failure = await #expect(throws: UploadFailure.self, sourceLocation: sourceLocation) {
        try await upload.receipt()
    }
    return try #require(failure, sourceLocation: sourceLocation)
}
