import AWS
import Synchronization
import TestSupport
import Testing
import Uploader

/// Parts that carry their checksum behind them, for stores that take it and for those that do not.
struct TrailerTests {
    private static let bytes = content(22 * 1024 * 1024 + 7)

    private func receipt(
        _ store: ScriptedStore, endpoint: String = "https://store.example.com", concurrency: Int = 1,
        options: UploadOptions = UploadOptions()
    ) async throws -> UploadReceipt {
        var configuration = quickConfiguration(concurrency: concurrency)
        configuration.sendsTrailers = true
        return try await upload(
            .memory(Self.bytes), to: store.client(endpoint: endpoint), options: options,
            configuration: configuration
        ).receipt()
    }

    /// A store that fails at one of the parts as they come, counted from 1: which of them comes first is left to chance.
    private func store(failing turn: Int, _ fault: ScriptedStore.Fault) -> ScriptedStore {
        let parts = Mutex(0)
        return ScriptedStore { operation, _ in
            guard operation.hasPrefix("UploadPart") else { return nil }
            let count = parts.withLock { parts in
                parts += 1
                return parts
            }
            return count == turn ? fault : nil
        }
    }

    private func partRequests(_ store: ScriptedStore) -> [HTTPRequest] {
        store.seen.filter { $0.operation.hasPrefix("UploadPart") }.map(\.request)
    }

    private func trailed(_ store: ScriptedStore) -> [Bool] {
        partRequests(store).map { $0.headers["x-amz-trailer"] != nil }
    }

    @Test func aStoreThatTakesThemGetsEveryPartWithOne() async throws {
        let store = ScriptedStore()
        let receipt = try await receipt(store)
        #expect(trailed(store) == [true, true, true, true, true])
        #expect(store.parts == Self.bytes)
        #expect(receipt.checksum == checksum(Self.bytes))
        #expect(receipt.isChecksumConfirmed)
        #expect(receipt.retries == 0)
    }

    @Test func whileTheFirstIsOnItsWayNoOtherHasOne() async throws {
        let store = ScriptedStore(trailers: .mistakesForContent)
        _ = try await receipt(store, concurrency: 4)
        #expect(trailed(store).filter { $0 }.count == 1)
        #expect(store.parts == Self.bytes)
    }

    @Test func whatIsNotConfirmedIsSentAgainInTheUsualWay() async throws {
        let store = ScriptedStore(trailers: .mistakesForContent)
        let receipt = try await receipt(store)
        #expect(store.operations[1] == store.operations[2], "the same part, and no other before it")
        #expect(trailed(store) == [true, false, false, false, false, false])
        #expect(store.parts == Self.bytes)
        #expect(receipt.checksum == checksum(Self.bytes))
        #expect(receipt.isChecksumConfirmed)
    }

    @Test func aStoreThatRefusesThemIsAskedOnce() async throws {
        let store = ScriptedStore(trailers: .refuses)
        let receipt = try await receipt(store)
        #expect(trailed(store) == [true, false, false, false, false, false])
        #expect(store.parts == Self.bytes)
        #expect(receipt.retries == 0)
    }

    @Test func aStoreThatForgetsThemGetsNoMore() async throws {
        let store = ScriptedStore(trailers: .forgets(after: 2))
        _ = try await receipt(store)
        #expect(trailed(store) == [true, true, true, false, false, false])
        #expect(store.parts == Self.bytes)
    }

    @Test func aConnectionThatBreaksAtTheFirstEndsThem() async throws {
        let store = store(failing: 1, .transport(.connectionLost))
        let receipt = try await receipt(store)
        #expect(trailed(store) == [true, false, false, false, false, false])
        #expect(receipt.retries == 1)
    }

    @Test func aConnectionThatBreaksLaterDoesNot() async throws {
        let store = store(failing: 2, .transport(.connectionLost))
        _ = try await receipt(store)
        #expect(trailed(store) == [true, true, true, true, true, true])
        #expect(store.parts == Self.bytes)
    }

    @Test func aRefusalThatHasNothingToDoWithThemIsTheFailure() async throws {
        let store = store(failing: 3, .status(403, code: "AccessDenied"))
        await #expect(throws: UploadFailure.self) { try await receipt(store) }
        let sent = store.operations.filter { $0.hasPrefix("UploadPart") }
        #expect(Set(sent).count == sent.count, "no part is sent again")
    }

    @Test func aDamagedPartIsReadAgainAndSentInTheUsualWay() async throws {
        let store = ScriptedStore { operation, attempt in
            operation == "UploadPart 2" && attempt == 1 ? .wrongChecksum : nil
        }
        let receipt = try await receipt(store)
        let damaged = store.seen.filter { $0.operation == "UploadPart 2" }.map(\.request)
        #expect(damaged.map { $0.headers["x-amz-trailer"] != nil } == [true, false])
        #expect(receipt.retries == 1)
        #expect(receipt.checksum == checksum(Self.bytes))
    }

    @Test func overPlainHTTPTheSignatureCoversTheBody() async throws {
        let store = ScriptedStore()
        _ = try await receipt(store, endpoint: "http://127.0.0.1:1")
        #expect(trailed(store).allSatisfy { !$0 })
        #expect(partRequests(store).allSatisfy { $0.headers["x-amz-content-sha256"]?.count == 64 })
    }
}
