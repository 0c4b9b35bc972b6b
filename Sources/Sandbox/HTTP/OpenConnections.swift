import Synchronization

/// The tasks that serve connections, so that they can be ended together.
final class OpenConnections: Sendable {
    private struct State {
        var isEnded = false
        var nextID = 0
        var tasks: [Int: Task<Void, Never>] = [:]
    }

    private let executor = ServingExecutor()
    private let state = Mutex(State())

    /// Serves a connection in a task of its own. `body` always runs: also after the end, cancelled, since it is
    /// what closes the connection.
    func serve(_ body: @escaping @Sendable () async -> Void) {
        state.withLock { state in
            let id = state.nextID
            state.nextID += 1
            let task = Task(executorPreference: executor) {
                await body()
                self.remove(id)
            }
            state.tasks[id] = task
            if state.isEnded { task.cancel() }
        }
    }

    /// Ends every connection and waits until it is closed.
    func end() async {
        let tasks = state.withLock { state in
            state.isEnded = true
            return Array(state.tasks.values)
        }
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
    }

    private func remove(_ id: Int) {
        state.withLock { $0.tasks[id] = nil }
    }
}
