import AWS
import Foundation
import Glibc
import TestSupport
import Testing
import Uploader

struct SourceTests {
    private func sourceFailure(_ path: String, store: ScriptedStore = ScriptedStore()) async throws
        -> SourceFailure
    {
        let failure = try await failure(of: upload(.file(path: path), to: store.client()))
        guard case .source(let source) = failure.cause else { throw failure }
        return source
    }

    @Test func namesAFileThatIsNotThere() async throws {
        let store = ScriptedStore()
        #expect(
            try await sourceFailure("/nonexistent/file.csv", store: store)
                == .cannotOpen(path: "/nonexistent/file.csv", errorNumber: ENOENT))
        #expect(store.seen.isEmpty)
    }

    @Test(arguments: ["/tmp", "/dev/zero"])
    func takesRegularFilesAlone(path: String) async throws {
        #expect(try await sourceFailure(path) == .notARegularFile(path: path))
    }

    @Test func doesNotWaitForTheWriterOfAPipe() async throws {
        let folder = TemporaryFolder()
        let path = "\(folder.path)/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        #expect(try await sourceFailure(path) == .notARegularFile(path: path))
    }

    /// - Parameter change: Happens while the store has the first request.
    private func uploadWhile(_ bytes: [UInt8], _ change: @escaping @Sendable (TemporaryFile) -> Void)
        async throws -> (
            UploadFailure, String, ScriptedStore
        )
    {
        let file = try TemporaryFile(bytes: bytes)
        let store = ScriptedStore { operation, attempt in
            if operation == "PutObject" || operation == "UploadPart 1", attempt == 1 { change(file) }
            return nil
        }
        let failure = try await failure(of: upload(.file(path: file.path), to: store.client()))
        return (failure, file.path, store)
    }

    @Test func aFileThatGrowsIsRefused() async throws {
        let (failure, path, _) = try await uploadWhile(content(1000)) { file in
            _ = pwrite(file.descriptor, "x", 1, 1000)
        }
        guard case .source(.changed(path)) = failure.cause else { throw failure }
    }

    @Test func aFileThatShrinksIsRefused() async throws {
        let (failure, path, _) = try await uploadWhile(content(1000)) { file in
            ftruncate(file.descriptor, 10)
        }
        guard case .source(.changed(path)) = failure.cause else { throw failure }
    }

    @Test func aFileThatChangesBetweenItsPartsIsRefusedAndTheUploadAborted() async throws {
        let (failure, path, store) = try await uploadWhile(content(12 * 1024 * 1024)) { file in
            ftruncate(file.descriptor, 100)
        }
        guard case .source(.changed(path)) = failure.cause else { throw failure }
        #expect(store.operations.last == "AbortMultipartUpload")
        #expect(!store.operations.contains("CompleteMultipartUpload"))
    }

    @Test func aFileThatIsReplacedByNameIsSentAsItWasOpened() async throws {
        let bytes = content(12 * 1024 * 1024)
        let file = try TemporaryFile(bytes: bytes)
        let store = ScriptedStore { operation, _ in
            if operation == "CreateMultipartUpload" { unlink(file.path) }
            return nil
        }
        _ = try await upload(.file(path: file.path), to: store.client()).receipt()
        #expect(store.parts == bytes)
    }
}
