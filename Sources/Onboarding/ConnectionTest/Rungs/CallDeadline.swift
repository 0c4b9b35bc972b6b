import AWS

/// Bounds the time of one call, whatever the transport allows.
enum CallDeadline {
    /// Long enough for a slow handshake, short enough for somebody who watches.
    static let standard = Duration.seconds(30)

    /// What `call` answers, also when whoever asks is cancelled meanwhile: what a call makes must be known to be taken
    /// away.
    static func uninterrupted<Value: Sendable>(
        _ call: @escaping @Sendable () async throws(AWSFailure) -> Value
    ) async -> Result<Value, AWSFailure> {
        await Task { await within(standard, call) }.value
    }

    /// What `call` answers within `limit`; once whoever asks is cancelled, within `grace` at most.
    ///
    /// A request that is given up may still be carried out, after what came later: an object would land behind its
    /// own removal.
    static func settled<Value: Sendable>(
        _ limit: Duration, grace: Duration = .seconds(10),
        _ call: @escaping @Sendable () async throws(AWSFailure) -> Value
    ) async -> Result<Value, AWSFailure> {
        let task = Task { await within(limit, call) }
        return await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            Task {
                try? await Task.sleep(for: grace)
                task.cancel()
            }
        }
    }

    /// What `call` answers, or a time-out after `limit`.
    static func within<Value: Sendable>(
        _ limit: Duration = standard, host: String = "",
        _ call: @escaping @Sendable () async throws(AWSFailure) -> Value
    ) async -> Result<Value, AWSFailure> {
        await withTaskGroup(of: Result<Value, AWSFailure>?.self) { group in
            group.addTask {
                do throws(AWSFailure) {
                    return .success(try await call())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                do {
                    try await Task.sleep(for: limit)
                } catch {
                    return nil
                }
                return .failure(
                    .transport(TransportError(kind: .timedOut, host: host, detail: ServerText("\(limit)"))))
            }
            defer { group.cancelAll() }
            for await case let result? in group { return result }
            return .failure(.cancelled)
        }
    }
}
