import Synchronization

/// Counts what is on its way and what the server has confirmed, and tells whoever follows the upload.
final class ProgressMeter: Sendable {
    /// Bytes that move are told so rarely that telling them costs nothing, and often enough for a bar.
    private static let interval = Duration.milliseconds(100)

    private struct State {
        var progress = UploadProgress(totalBytes: nil, totalParts: nil)
        /// How much of each part was read by the network.
        var moving: [Int: Int64] = [:]
        /// When the last state was told.
        var told = ContinuousClock.now
    }

    private let state = Mutex(State())
    private let follower: @Sendable (UploadProgress) -> Void

    /// - Parameter follower: Told of each state, one after the other; it must be quick.
    init(_ follower: @escaping @Sendable (UploadProgress) -> Void) {
        self.follower = follower
    }

    /// What is known before anything is sent.
    func begin(totalBytes: Int64?, totalParts: Int?) {
        update { state in
            state.progress.totalBytes = totalBytes
            state.progress.totalParts = totalParts
        }
    }

    /// Counts how much of `part` the network has taken.
    func moving(part: Int, to position: Int64) {
        state.withLock { state in
            state.moving[part] = position
            if ContinuousClock.now - state.told >= Self.interval { tell(&state) }
        }
    }

    func finished(part: Int, bytes: Int64) {
        update { state in
            state.moving[part] = nil
            state.progress.sentBytes += bytes
            state.progress.finishedParts += 1
        }
    }

    /// Counts parts that an earlier run had sent.
    func resumed(parts: Int, bytes: Int64) {
        update { state in
            state.progress.sentBytes += bytes
            state.progress.resumedBytes += bytes
            state.progress.finishedParts += parts
        }
    }

    /// Forgets what was sent, because the upload starts anew.
    func startOver() {
        update { state in
            state.moving = [:]
            state.progress.sentBytes = 0
            state.progress.resumedBytes = 0
            state.progress.finishedParts = 0
        }
    }

    func retried() {
        update { $0.progress.retries += 1 }
    }

    var retries: Int { state.withLock(\.progress.retries) }

    private func update(_ change: (inout State) -> Void) {
        // Telling under the lock keeps the numbers from running backwards.
        state.withLock { state in
            change(&state)
            tell(&state)
        }
    }

    private func tell(_ state: inout State) {
        state.told = .now
        state.progress.movingBytes = state.moving.values.reduce(0, +)
        follower(state.progress)
    }
}
