import AWS
import Testing
import Uploader

/// Putting the parts together when the store disagrees about them.
struct CompletionTests {
    private static let bytes = content(12 * 1024 * 1024)

    private func completions(_ store: ScriptedStore) -> [[String?]] {
        store.seen.filter { $0.operation == "CompleteMultipartUpload" }.map { seen in
            XMLParser.parse(seen.body)?.all("Part").map { $0.text("ETag") } ?? []
        }
    }

    @Test func aPartWhoseAnswerCameDamagedIsNamedAsTheStoreKnowsIt() async throws {
        let store = ScriptedStore { operation, attempt in
            switch operation {
            case "UploadPart 2": .wrongETag
            case "CompleteMultipartUpload" where attempt == 1: .status(400, code: "InvalidPart")
            default: nil
            }
        }
        let receipt = try await upload(.memory(Self.bytes), to: store.client()).receipt()
        #expect(receipt.isChecksumConfirmed)
        #expect(
            completions(store) == [
                ["\"UploadPart 1\"", "\"wrong\"", "\"UploadPart 3\""],
                ["\"UploadPart 1\"", "\"UploadPart 2\"", "\"UploadPart 3\""],
            ])
    }

    @Test func aPartThatTheStoreDoesNotHaveIsNotMadeUp() async throws {
        let store = ScriptedStore { operation, _ in
            switch operation {
            case "CompleteMultipartUpload": .status(400, code: "InvalidPart")
            case "ListParts": .body("<ListPartsResult></ListPartsResult>")
            default: nil
            }
        }
        let failure = try await failure(of: upload(.memory(Self.bytes), to: store.client()))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.code == "InvalidPart")
        #expect(completions(store).count == 1)
    }

    @Test func aRoleThatMayNotListPartsGetsTheStoresWord() async throws {
        let store = ScriptedStore { operation, _ in
            switch operation {
            case "CompleteMultipartUpload": .status(400, code: "InvalidPart")
            case "ListParts": .status(403, code: "AccessDenied")
            default: nil
            }
        }
        let failure = try await failure(of: upload(.memory(Self.bytes), to: store.client()))
        guard case .call(.service(let error)) = failure.cause else { throw failure }
        #expect(error.code == "InvalidPart")
    }

    @Test func anAnswerWithAnotherChecksumIsSentOnceMore() async throws {
        let store = ScriptedStore { operation, attempt in
            operation == "UploadPart 1" && attempt == 1 ? .wrongChecksum : nil
        }
        let receipt = try await upload(.memory(Self.bytes), to: store.client()).receipt()
        #expect(receipt.retries == 1)
        #expect(store.parts == Self.bytes)
    }

    @Test func aStoreThatKeepsAnsweringAnotherChecksumIsNotBelieved() async throws {
        let store = ScriptedStore { operation, _ in operation == "UploadPart 1" ? .wrongChecksum : nil }
        let failure = try await failure(of: upload(.memory(Self.bytes), to: store.client()))
        guard case .checksumMismatch = failure.cause else { throw failure }
        #expect(failure.step == .part(number: 1))
        #expect(store.operations.filter { $0 == "UploadPart 1" }.count == 2)
    }
}
