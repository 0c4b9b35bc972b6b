import AWS
import Glibc
import Synchronization
import TestSupport
import Testing
import Uploader

/// Contents that can be read but once.
struct StreamTests {
    private static let part = Int(StreamPlan.usualPartSize)

    /// A pipe that is written to from another thread.
    private final class Pipe: Sendable {
        let output: Int32
        private let input: Int32

        init() {
            // A writer that nobody reads any more is to get an error and not to end the tests.
            signal(SIGPIPE, SIG_IGN)
            var ends: [Int32] = [-1, -1]
            pipe(&ends)
            (output, input) = (ends[0], ends[1])
        }

        deinit {
            close(output)
        }

        /// Writes `bytes` piece by piece, then ends the stream or leaves it open.
        func write(_ bytes: [UInt8], piece: Int = 65_536, thenEnds: Bool = true) {
            let input = input
            Thread.start {
                var position = 0
                while position < bytes.count {
                    let count = bytes.withUnsafeBytes {
                        Glibc.write(
                            input, $0.baseAddress.map { $0 + position }, min(piece, bytes.count - position))
                    }
                    if count <= 0 { break }
                    position += count
                }
                if thenEnds { close(input) }
            }
        }

        func end() {
            close(input)
        }
    }

    private enum Thread {
        static func start(_ work: @escaping @Sendable () -> Void) {
            var thread = pthread_t()
            let box = Unmanaged.passRetained(Box(work))
            pthread_create(
                &thread, nil,
                { pointer in
                    guard let pointer else { return nil }
                    Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().work()
                    return nil
                }, box.toOpaque())
            pthread_detach(thread)
        }

        private final class Box: Sendable {
            let work: @Sendable () -> Void
            init(_ work: @escaping @Sendable () -> Void) { self.work = work }
        }
    }

    private func start(
        _ pipe: Pipe, to store: ScriptedStore, expected: Int64? = nil,
        configuration: UploadConfiguration = streamConfiguration()
    ) -> Upload {
        upload(
            .stream(descriptor: pipe.output, expectedBytes: expected), to: store.client(),
            configuration: configuration)
    }

    private static func streamConfiguration(partSize: Int64? = nil) -> UploadConfiguration {
        var configuration = quickConfiguration()
        configuration.partSize = partSize
        return configuration
    }

    @Test(arguments: [0, 1, 300_000, part - 1])
    func aShortStreamIsOneRequest(count: Int) async throws {
        let (store, pipe, bytes) = (ScriptedStore(), Pipe(), content(count))
        pipe.write(bytes, piece: 10_007)
        let receipt = try await start(pipe, to: store).receipt()
        #expect(store.operations == ["PutObject"])
        #expect(store.seen[0].body == bytes)
        #expect(receipt.bytes == Int64(count))
        #expect(receipt.checksum == checksum(bytes))
    }

    @Test(arguments: [(part, 1), (part + 1, 2), (4 * part + 5, 5)])
    func aLongStreamGoesInParts(count: Int, parts: Int) async throws {
        let (store, pipe, bytes) = (ScriptedStore(), Pipe(), content(count))
        pipe.write(bytes)
        let receipt = try await start(pipe, to: store).receipt()
        #expect(store.parts == bytes)
        #expect(receipt.parts == parts)
        #expect(receipt.bytes == Int64(count))
        #expect(receipt.checksum == checksum(bytes))
        #expect(store.operations.last == "CompleteMultipartUpload")
    }

    @Test func partsThatAreTooLargeForMemoryGoThroughATemporaryFile() async throws {
        let (store, pipe, bytes) = (ScriptedStore(), Pipe(), content(21 * 1024 * 1024 + 3))
        pipe.write(bytes)
        let configuration = Self.streamConfiguration(partSize: 10 * 1024 * 1024)
        let receipt = try await start(pipe, to: store, configuration: configuration).receipt()
        #expect(store.parts == bytes)
        #expect(receipt.parts == 3)
        #expect(receipt.checksum == checksum(bytes))
    }

    @Test func aTemporaryFolderThatIsNotThereIsNamed() async throws {
        let (store, pipe) = (ScriptedStore(), Pipe())
        pipe.write(content(21 * 1024 * 1024))
        var configuration = Self.streamConfiguration(partSize: 10 * 1024 * 1024)
        configuration.temporaryFolder = "/nonexistent"
        let failure = try await failure(of: start(pipe, to: store, configuration: configuration))
        guard case .source(.cannotSpool("/nonexistent", ENOENT)) = failure.cause else { throw failure }
        #expect(failure.step == .reading)
    }

    @Test func aPartOfAStreamThatFailsIsSentAgainFromMemory() async throws {
        let bytes = content(15 * 1024 * 1024)
        let store = ScriptedStore { operation, attempt in
            operation.hasPrefix("UploadPart") && attempt < 3 ? .transport(.connectionLost) : nil
        }
        let pipe = Pipe()
        pipe.write(bytes)
        let receipt = try await start(pipe, to: store).receipt()
        #expect(store.parts == bytes)
        #expect(receipt.retries == 6)
    }

    /// Nobody writes to the pipe any more, so an upload that waited for its next part would wait for ever.
    @Test func aPartThatFailsEndsTheWaitForTheNextOne() async throws {
        let store = ScriptedStore { operation, _ in
            operation == "UploadPart 1" ? .status(403, code: "AccessDenied") : nil
        }
        let pipe = Pipe()
        let upload = start(pipe, to: store)
        pipe.write(content(Self.part + 1000), thenEnds: false)
        let failure = try await failure(of: upload)
        #expect(failure.step == .part(number: 1))
        #expect(store.operations.last == "AbortMultipartUpload")
        pipe.end()
    }

    @Test func cancellingEndsTheWaitForAStreamThatSaysNothing() async throws {
        let (store, pipe) = (ScriptedStore(), Pipe())
        let upload = start(pipe, to: store)
        var progress = upload.progress.makeAsyncIterator()
        _ = await progress.next()
        upload.cancel()
        let failure = try await failure(of: upload)
        guard case .cancelled = failure.cause else { throw failure }
        #expect(store.operations.isEmpty)
        pipe.end()
    }

    @Test func aDescriptorThatIsAFileIsReadFromItsPosition() async throws {
        let bytes = content(12 * 1024 * 1024)
        let file = try TemporaryFile(bytes: bytes)
        lseek(file.descriptor, 1000, SEEK_SET)
        let store = ScriptedStore()
        let receipt = try await upload(
            .stream(descriptor: file.descriptor, expectedBytes: nil), to: store.client()
        ).receipt()
        #expect(store.parts == Array(bytes[1000...]))
        #expect(receipt.bytes == Int64(bytes.count - 1000))
    }

    @Test func aSizeThatIsExpectedIsKnownFromTheStart() async throws {
        let (store, pipe) = (ScriptedStore(), Pipe())
        let upload = start(pipe, to: store, expected: 123)
        var progress = upload.progress.makeAsyncIterator()
        #expect(await progress.next()?.totalBytes == 123)
        pipe.write(content(123))
        #expect(try await upload.receipt().bytes == 123)
    }
}
