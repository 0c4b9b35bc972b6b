import AWS
import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing
import Uploader

/// An upload that was interrupted goes on, and never mixes two contents.
struct ResumptionTests {
    private static let bytes = content(25 * 1024 * 1024)
    private let root = TemporaryFolder()
    private var folder: String { "\(root.path)/journals" }

    private func configuration() -> UploadConfiguration {
        var configuration = quickConfiguration(concurrency: 1)
        configuration.journals = UploadJournals(folder: folder)
        return configuration
    }

    private var journals: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
            $0.hasSuffix(".journal")
        }
    }

    private func run(
        _ file: TemporaryFile, _ store: ScriptedStore, options: UploadOptions = UploadOptions(),
        configuration other: UploadConfiguration? = nil
    ) -> Upload {
        upload(
            .file(path: file.path), to: store.client(), options: options,
            configuration: other ?? configuration())
    }

    /// Interrupts an upload when it sends the fourth of five parts; three have arrived, in whatever order they left.
    private func interrupt(_ file: TemporaryFile, at store: ScriptedStore) async throws -> UploadFailure {
        let upload = run(file, store)
        await store.waitForHang()
        upload.cancel()
        return try await failure(of: upload)
    }

    private func hangingStore(
        _ fault: @escaping @Sendable (_ operation: String, _ attempt: Int) -> ScriptedStore.Fault? = { _, _ in
            nil
        }
    ) -> ScriptedStore {
        let parts = Mutex(0)
        return ScriptedStore { operation, attempt in
            let isPart = operation.hasPrefix("UploadPart")
            let count = parts.withLock { parts in
                parts += isPart ? 1 : 0
                return parts
            }
            return isPart && count == 4 ? .hang : fault(operation, attempt)
        }
    }

    @Test func anInterruptionKeepsPartsAndJournal() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore()
        let failure = try await interrupt(file, at: store)
        guard case .cancelled = failure.cause else { throw failure }
        #expect(failure.isResumable)
        #expect(!store.operations.contains("AbortMultipartUpload"))
        #expect(journals.count == 1)
    }

    @Test func theJournalIsPrivateAndHoldsNoOptions() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let options = UploadOptions(object: ObjectOptions(metadata: ["owner": "private-name"]))
        let store = hangingStore()
        let upload = run(file, store, options: options)
        await store.waitForHang()
        upload.cancel()
        _ = try await UploaderTests.failure(of: upload)
        let path = "\(folder)/\(try #require(journals.first))"
        var facts = stat()
        #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
        #expect(stat(folder, &facts) == 0 && facts.st_mode & 0o777 == 0o700)
        #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("private-name"))
    }

    @Test func theNextRunSendsOnlyWhatIsMissing() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore()
        _ = try await interrupt(file, at: store)
        let before = store.operations.count
        let missing = Set(1...5).subtracting(store.keptParts)
        let receipt = try await run(file, store).receipt()
        let operations = store.operations.dropFirst(before)
        #expect(operations.first == "ListParts")
        #expect(operations.last == "CompleteMultipartUpload")
        #expect(Set(operations.dropFirst().dropLast()) == Set(missing.map { "UploadPart \($0)" }))
        #expect(operations.count == 4)
        #expect(store.parts == Self.bytes)
        #expect(receipt.checksum == checksum(Self.bytes))
        #expect(receipt.parts == 5)
        #expect(receipt.resumedParts == 3)
        #expect(journals.isEmpty)
    }

    @Test func progressCountsWhatWasThere() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore()
        _ = try await interrupt(file, at: store)
        let upload = run(file, store)
        var last: UploadProgress?
        for await progress in upload.progress { last = progress }
        #expect(last?.resumedBytes == Int64(15 * 1024 * 1024))
        #expect(last?.sentBytes == Int64(Self.bytes.count))
        #expect(last?.finishedParts == 5)
    }

    @Test func aFileThatChangedStartsAnewAndTheOldUploadIsAborted() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore()
        _ = try await interrupt(file, at: store)
        var changed = Self.bytes
        changed[100] ^= 1
        _ = changed.withUnsafeBytes { pwrite(file.descriptor, $0.baseAddress, $0.count, 0) }
        let before = store.operations.count
        let receipt = try await run(file, store).receipt()
        #expect(store.operations[before] == "AbortMultipartUpload")
        #expect(store.operations[before + 1] == "CreateMultipartUpload")
        #expect(store.parts == changed)
        #expect(receipt.checksum == checksum(changed))
        #expect(receipt.resumedParts == 0)
    }

    @Test func anotherFileForTheSameKeyStartsAnewAndTheOldUploadIsAborted() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore()
        _ = try await interrupt(file, at: store)
        let other = try TemporaryFile(bytes: Self.bytes)
        let receipt = try await run(other, store).receipt()
        #expect(receipt.resumedParts == 0)
        #expect(store.operations.count { $0 == "AbortMultipartUpload" } == 1)
        #expect(journals.isEmpty)
    }

    /// The same size and time, other bytes: only what the store itself has can tell.
    @Test func aPartThatDiffersIsSentAgainEvenWhenTheFileLooksTheSame() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore()
        _ = try await interrupt(file, at: store)
        var facts = stat()
        #expect(fstat(file.descriptor, &facts) == 0)
        _ = pwrite(file.descriptor, "X", 1, 6 * 1024 * 1024)
        let times = [facts.st_atim, facts.st_mtim]
        #expect(futimens(file.descriptor, times) == 0)
        let before = store.operations.count
        let toBeSent = Set(1...5).subtracting(store.keptParts).union([2])
        let receipt = try await run(file, store).receipt()
        #expect(
            Set(store.operations.dropFirst(before + 1).dropLast())
                == Set(toBeSent.map { "UploadPart \($0)" }))
        var changed = Self.bytes
        changed[6 * 1024 * 1024] = UInt8(ascii: "X")
        #expect(receipt.checksum == checksum(changed))
        #expect(store.parts == changed)
    }

    @Test func otherOptionsStartAnew() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore()
        _ = try await interrupt(file, at: store)
        let options = UploadOptions(object: ObjectOptions(storageClass: "STANDARD_IA"))
        let receipt = try await run(file, store, options: options).receipt()
        #expect(receipt.resumedParts == 0)
        #expect(store.operations.contains("AbortMultipartUpload"))
    }

    @Test func whatCouldNotBeAbortedThenIsReported() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore { operation, _ in
            operation == "AbortMultipartUpload" ? .status(403, code: "AccessDenied") : nil
        }
        _ = try await interrupt(file, at: store)
        let options = UploadOptions(object: ObjectOptions(storageClass: "STANDARD_IA"))
        let receipt = try await run(file, store, options: options).receipt()
        #expect(receipt.leftover?.refusal == "AccessDenied")
    }

    @Test func aRoleThatMayNotListPartsGoesOnFromTheJournal() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore { operation, _ in
            operation == "ListParts" ? .status(403, code: "AccessDenied") : nil
        }
        _ = try await interrupt(file, at: store)
        let receipt = try await run(file, store).receipt()
        #expect(receipt.resumedParts == 3)
        #expect(store.parts == Self.bytes)
    }

    @Test func anUploadThatIsGoneStartsAnewAlsoWhereItMayNotBeAskedAbout() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore { operation, attempt in
            switch operation {
            case "ListParts": .status(403, code: "AccessDenied")
            case "CompleteMultipartUpload" where attempt == 1: .status(404, code: "NoSuchUpload")
            case "AbortMultipartUpload": .status(404, code: "NoSuchUpload")
            default: nil
            }
        }
        _ = try await interrupt(file, at: store)
        let receipt = try await run(file, store).receipt()
        #expect(receipt.resumedParts == 0)
        #expect(store.operations.count { $0 == "CreateMultipartUpload" } == 2)
        #expect(store.parts == Self.bytes)
        #expect(journals.isEmpty)
    }

    @Test func anUploadThatIsGoneStartsAnew() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore { operation, _ in
            operation == "ListParts" ? .status(404, code: "NoSuchUpload") : nil
        }
        _ = try await interrupt(file, at: store)
        let receipt = try await run(file, store).receipt()
        #expect(receipt.resumedParts == 0)
        #expect(store.operations.filter { $0 == "CreateMultipartUpload" }.count == 2)
    }

    @Test func anObjectThatIsThereAlreadyIsNotSentAgain() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let head = HTTPResponse(
            status: 200,
            headers: HTTPHeaders([
                ("Content-Length", "\(Self.bytes.count)"), ("ETag", "\"whole\""),
                ("x-amz-checksum-crc64nvme", checksum(Self.bytes).value),
            ]))
        let store = ScriptedStore(head: head) { operation, attempt in
            switch operation {
            case "UploadPart 4" where attempt == 1: .hang
            case "ListParts": .status(404, code: "NoSuchUpload")
            default: nil
            }
        }
        _ = try await interrupt(file, at: store)
        let before = store.operations.count
        let receipt = try await run(file, store).receipt()
        #expect(store.operations.dropFirst(before) == ["ListParts", "HeadObject"])
        #expect(receipt.isChecksumConfirmed)
        #expect(receipt.resumedParts == 5)
        #expect(journals.isEmpty)
    }

    @Test(arguments: ["", "{\"version\":1", "{\"version\":2}\n", "\u{0}\u{1}\n", "[]\n{}\n"])
    func aDamagedJournalStartsAnew(text: String) async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore()
        _ = try await interrupt(file, at: store)
        try text.write(
            toFile: "\(folder)/\(try #require(journals.first))", atomically: false, encoding: .utf8)
        let receipt = try await run(file, store).receipt()
        #expect(receipt.resumedParts == 0)
        #expect(store.parts == Self.bytes)
        #expect(journals.isEmpty)
    }

    @Test func aTornLastLineCostsOnePart() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore { operation, _ in
            operation == "ListParts" ? .status(403, code: "AccessDenied") : nil
        }
        _ = try await interrupt(file, at: store)
        let path = "\(folder)/\(try #require(journals.first))"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try String(text.dropLast(20)).write(toFile: path, atomically: false, encoding: .utf8)
        #expect(try await run(file, store).receipt().resumedParts == 2)
        #expect(store.parts == Self.bytes)
    }

    @Test func aJournalThatOthersMayReadIsNotTrusted() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore()
        _ = try await interrupt(file, at: store)
        chmod("\(folder)/\(try #require(journals.first))", 0o644)
        #expect(try await run(file, store).receipt().resumedParts == 0)
        #expect(store.parts == Self.bytes)
    }

    @Test func withoutAFolderForJournalsTheUploadGoesOn() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        var configuration = configuration()
        configuration.journals = UploadJournals(folder: "/proc/nothing")
        let store = ScriptedStore()
        _ = try await run(file, store, configuration: configuration).receipt()
        #expect(store.parts == Self.bytes)
    }

    @Test func twoUploadsOfOneFileDoNotShareAJournal() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = hangingStore()
        let first = run(file, store)
        await store.waitForHang()
        let second = ScriptedStore()
        _ = try await run(file, second).receipt()
        #expect(second.parts == Self.bytes)
        first.cancel()
        #expect(try await failure(of: first).isResumable)
        #expect(journals.count == 1)
    }

    @Test func givingUpAbortsAndForgets() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = ScriptedStore { operation, _ in
            operation == "UploadPart 3" ? .status(403, code: "AccessDenied") : nil
        }
        let failure = try await failure(of: run(file, store))
        #expect(store.operations.last == "AbortMultipartUpload")
        #expect(!failure.isResumable)
        #expect(journals.isEmpty)
    }

    @Test func whatWasNeverStartedLeavesNoJournal() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = ScriptedStore { _, _ in .status(403, code: "AccessDenied") }
        _ = try await failure(of: run(file, store))
        #expect(journals.isEmpty)
    }

    @Test func partsThatCouldNotBeFreedStayUseful() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        let store = ScriptedStore { operation, attempt in
            switch operation {
            case "UploadPart 3" where attempt <= 3, "AbortMultipartUpload": .transport(.cannotConnect)
            default: nil
            }
        }
        let failure = try await failure(of: run(file, store))
        #expect(failure.isResumable)
        #expect(failure.leftover != nil)
        // Parts after the one that failed may have arrived too.
        #expect(try await run(file, store).receipt().resumedParts >= 2)
        #expect(store.parts == Self.bytes)
    }

    @Test func oldJournalsAreRemoved() async throws {
        let file = try TemporaryFile(bytes: Self.bytes)
        _ = try await run(file, ScriptedStore()).receipt()
        let (old, recent, foreign) = (
            "\(folder)/old.journal", "\(folder)/recent.journal", "\(folder)/notes.txt"
        )
        for path in [old, recent, foreign] { try "x".write(toFile: path, atomically: false, encoding: .utf8) }
        let eightDaysAgo = Date.now.addingTimeInterval(-8 * 24 * 60 * 60)
        for path in [old, foreign] {
            try FileManager.default.setAttributes([.modificationDate: eightDaysAgo], ofItemAtPath: path)
        }
        #expect(UploadJournals(folder: folder).prepare() == nil)
        #expect(!FileManager.default.fileExists(atPath: old))
        #expect(FileManager.default.fileExists(atPath: recent))
        #expect(FileManager.default.fileExists(atPath: foreign))
    }
}
