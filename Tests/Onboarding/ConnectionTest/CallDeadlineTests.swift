import AWS
import Testing

@testable import Onboarding

/// The bound on one call's time.
@Suite struct CallDeadlineTests {
    /// Waits until it is cancelled, as a server that never answers makes a transport wait.
    @Sendable private static func never() async throws(AWSFailure) -> Int {
        let (silence, keep) = AsyncStream.makeStream(of: Int.self)
        for await number in silence { return number }
        _ = keep
        throw .cancelled
    }

    private func failure(_ result: Result<Int, AWSFailure>) -> AWSFailure? {
        if case .failure(let failure) = result { failure } else { nil }
    }

    @Test func anAnswerIsTheAnswer() async {
        let result = await CallDeadline.within(.seconds(60)) { () throws(AWSFailure) in 7 }
        #expect((try? result.get()) == 7)
    }

    @Test func aFailureIsTheFailure() async {
        let result = await CallDeadline.within(.seconds(60)) { () throws(AWSFailure) -> Int in
            throw .credentials(.notFound(lookedAt: []))
        }
        guard case .credentials? = failure(result) else {
            Issue.record("the failure was lost: \(result)")
            return
        }
    }

    @Test func silenceIsATimeOut() async {
        let result = await CallDeadline.within(.zero, host: "h", Self.never)
        guard case .transport(let error)? = failure(result) else {
            Issue.record("silence was taken for an answer: \(result)")
            return
        }
        #expect(error.kind == .timedOut)
        #expect(error.host == "h")
    }

    @Test func stoppingIsNotATimeOut() async {
        let task = Task { await CallDeadline.within(.seconds(3600), Self.never) }
        task.cancel()
        guard case .cancelled? = failure(await task.value) else {
            Issue.record("a stopped call did not say so")
            return
        }
    }

    @Test func whatChangesSomethingIsWaitedForAfterStopping() async {
        let (answers, answer) = AsyncStream.makeStream(of: Int.self)
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            await CallDeadline.settled(.seconds(3600), grace: .seconds(3600)) { () throws(AWSFailure) in
                begin.yield()
                for await number in answers { return number }
                throw .cancelled
            }
        }
        for await _ in begun { break }
        task.cancel()
        answer.yield(7)
        #expect((try? await task.value.get()) == 7)
    }

    @Test func butNotForEver() async {
        let task = Task { await CallDeadline.settled(.seconds(3600), grace: .zero, Self.never) }
        task.cancel()
        guard case .cancelled? = failure(await task.value) else {
            Issue.record("a stopped call went on")
            return
        }
    }
}
