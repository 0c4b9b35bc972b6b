import Dispatch
import Synchronization

/// Memory for the parts of a stream: a fixed number of blocks that are used over and over.
final class BlockPool: Sendable {
    /// The size of a block, in bytes.
    static let blockBytes = 64 * 1024

    /// One piece of memory.
    struct Block: @unchecked Sendable {
        // Each block has one owner at a time: the part that it was taken for.
        let bytes: UnsafeMutableRawBufferPointer
    }

    private struct State {
        var free: [Block] = []
        /// How many blocks of the memory were ever used.
        var used = 0
        var isStopped = false
    }

    private let count: Int
    // In one piece, of which the system gives the pages only when they are first written to.
    nonisolated(unsafe) private let memory: UnsafeMutableRawBufferPointer
    private let state = Mutex(State())
    // One signal for each block that is to be had, and one more when the pool is stopped.
    private let available: DispatchSemaphore

    /// - Parameter bytes: How much memory there is; it is asked of the system as it is needed.
    init(bytes: Int) {
        count = bytes / Self.blockBytes
        memory = .allocate(byteCount: count * Self.blockBytes, alignment: 16)
        available = DispatchSemaphore(value: count)
    }

    deinit {
        memory.deallocate()
        // A semaphore must not end with fewer signals than it began with.
        for _ in 0..<count { available.signal() }
    }

    /// Waits until a block is free; nil once the pool was stopped.
    func take() -> Block? {
        available.wait()
        return state.withLock { state in
            if state.isStopped {
                available.signal()
                return nil
            }
            if let block = state.free.popLast() { return block }
            let start = state.used * Self.blockBytes
            state.used += 1
            return Block(
                bytes: UnsafeMutableRawBufferPointer(rebasing: memory[start..<(start + Self.blockBytes)]))
        }
    }

    /// Takes blocks back.
    func give(back blocks: [Block]) {
        state.withLock { $0.free += blocks }
        for _ in blocks { available.signal() }
    }

    /// Lets whoever waits for a block go without.
    func stop() {
        state.withLock { $0.isStopped = true }
        available.signal()
    }
}
