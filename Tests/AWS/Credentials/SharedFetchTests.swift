import Synchronization
import Testing

@testable import AWS

/// One fetch for all who wait.
struct SharedFetchTests {
    /// A fetch that the test ends by hand.
    private final class Source: Sendable {
        private let asked: AsyncStream<Int>
        private let askedSource: AsyncStream<Int>.Continuation
        private let state = Mutex(
            (count: 0, waiting: [CheckedContinuation<Result<Credentials, AWSFailure>, Never>]()))

        init() {
            (asked, askedSource) = AsyncStream.makeStream(of: Int.self)
        }

        var count: Int { state.withLock(\.count) }

        func fetch() async throws(AWSFailure) -> Credentials {
            let result = await withCheckedContinuation { continuation in
                let count = state.withLock { state in
                    state.count += 1
                    state.waiting.append(continuation)
                    return state.count
                }
                askedSource.yield(count)
            }
            return try result.get()
        }

        func waitUntilAsked() async {
            for await _ in asked { return }
        }

        func answer(_ result: Result<Credentials, AWSFailure>) {
            state.withLock { state in
                defer { state.waiting = [] }
                return state.waiting
            }.forEach { $0.resume(returning: result) }
        }
    }

    private static func credentials(_ id: String) -> Credentials {
        Credentials(accessKeyID: id, secretAccessKey: Secret("s"), source: .typed)
    }

    private let source = Source()
    private let shared: SharedFetch

    init() {
        shared = SharedFetch { [source] () async throws(AWSFailure) in try await source.fetch() }
    }

    private func ask(_ suffice: @escaping @Sendable (Credentials) -> Bool = { _ in true }) -> Task<
        String, Never
    > {
        Task { [shared] in
            do throws(AWSFailure) {
                return try await shared.credentials(if: suffice).accessKeyID
            } catch {
                if case .cancelled = error { return "cancelled" }
                return "\(error)"
            }
        }
    }

    @Test func allWhoWaitGetTheSame() async {
        let tasks = (0..<10).map { _ in ask() }
        await source.waitUntilAsked()
        source.answer(.success(Self.credentials("A")))
        for task in tasks { #expect(await task.value == "A") }
        #expect(source.count == 1)
        #expect(shared.current?.accessKeyID == "A")
    }

    @Test func whoIsCancelledLeavesAtOnceAndTheOthersStay() async {
        let first = ask()
        await source.waitUntilAsked()
        let second = ask()
        first.cancel()
        #expect(await first.value == "cancelled")
        source.answer(.success(Self.credentials("A")))
        #expect(await second.value == "A")
        #expect(source.count == 1)
    }

    @Test func whoIsCancelledBeforehandDoesNotWait() async {
        let task = Task { [shared] in
            while !Task.isCancelled { await Task.yield() }
            do throws(AWSFailure) {
                _ = try await shared.credentials { _ in true }
                return false
            } catch {
                if case .cancelled = error { return true }
                return false
            }
        }
        task.cancel()
        #expect(await task.value)
    }

    @Test func afterAFailureTheNextOneTriesAgain() async {
        let failing = ask()
        await source.waitUntilAsked()
        source.answer(.failure(.endpoint(.missingRegion)))
        #expect(await failing.value == "endpoint(AWS.EndpointError.missingRegion)")
        #expect(shared.current == nil)
        let next = ask()
        await source.waitUntilAsked()
        source.answer(.success(Self.credentials("B")))
        #expect(await next.value == "B")
    }

    @Test func whatDoesNotSufficeIsFetchedAnew() async {
        let first = ask()
        await source.waitUntilAsked()
        source.answer(.success(Self.credentials("A")))
        _ = await first.value
        #expect(await ask { $0.accessKeyID == "A" }.value == "A")
        let other = ask { $0.accessKeyID != "A" }
        await source.waitUntilAsked()
        source.answer(.success(Self.credentials("B")))
        #expect(await other.value == "B")
        #expect(source.count == 2)
    }
}
