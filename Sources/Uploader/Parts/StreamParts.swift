import AWS
import Dispatch
import Synchronization

/// The parts of a stream: read once, kept until the store has confirmed them, in constant memory.
final class StreamParts: PartSource {
    /// The memory of all parts together, in bytes: two parts of the usual size, and the first block of the third.
    private static let memory = 2 * Int(StreamPlan.usualPartSize) + BlockPool.blockBytes

    /// What was read: a part, and whether the stream ends with it.
    typealias Piece = (body: any BodyStorage, isLast: Bool)

    private struct State {
        var number = 0
        var isEnded = false
        /// A part that was read ahead, and that is still to be handed out.
        var unread: Part?
        /// Its memory goes with the last part: completing a long upload needs some too.
        var pool: BlockPool? = BlockPool(bytes: StreamParts.memory)
    }

    private let plan: StreamPlan
    private let reader: StreamReader
    private let temporaryFolder: String
    // Reading waits for the stream and for memory, which no thread that runs tasks may do.
    private let queue = DispatchQueue(label: "s3-onboard.stream")
    private let state = Mutex(State())

    init(descriptor: Int32, plan: StreamPlan, temporaryFolder: String) {
        self.plan = plan
        self.temporaryFolder = temporaryFolder
        reader = StreamReader(descriptor: descriptor)
    }

    /// Whether the stream has ended with the parts that were handed out.
    var isEnded: Bool { state.withLock(\.isEnded) }

    func stop() {
        reader.stop()
        state.withLock(\.pool)?.stop()
    }

    /// Reads ahead as far as needed to know whether the stream is one part, with which it ends.
    ///
    /// - Returns: That part; nil when there is more, or when the source was stopped.
    func onlyPart() async throws(UploadStop) -> Part? {
        guard let part = try await next() else { return nil }
        if isEnded { return part }
        state.withLock { $0.unread = part }
        return nil
    }

    func next() async throws(UploadStop) -> Part? {
        if let unread = state.withLock({ $0.unread.take() }) { return unread }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                queue.async { continuation.resume(returning: self.readPart()) }
            }
        } onCancel: {
            stop()
        }
        return try result.get()
    }

    /// On the queue, so that parts are read one after the other.
    private func readPart() -> Result<Part?, UploadStop> {
        if isEnded { return .success(nil) }
        let piece: Piece?
        do {
            piece = try readPiece().get()
        } catch {
            return .failure(UploadStop(.source(error), .reading))
        }
        guard let piece else { return .success(nil) }
        let number = state.withLock { state in
            state.number += 1
            state.isEnded = piece.isLast
            if piece.isLast { state.pool = nil }
            return state.number
        }
        // An empty stream is one empty part, but a stream that ends with a full part has no empty one after it.
        if piece.body.count == 0, number > 1 { return .success(nil) }
        guard number <= PartLimits.count else {
            return .failure(UploadStop(.streamTooLong(maximum: plan.maximum), .reading))
        }
        return .success(Part(number: number, body: .stored(piece.body)))
    }

    private func readPiece() -> Result<Piece?, SourceFailure> {
        do throws(SourceFailure) {
            // Less than two parts in memory would leave the network idle while the next one is read.
            if let pool = state.withLock(\.pool), plan.partSize <= Int64(Self.memory) / 2 {
                return .success(try BlockBody.read(plan.partSize, from: reader, into: pool))
            }
            return .success(try SpooledBody.read(plan.partSize, from: reader, folder: temporaryFolder))
        } catch {
            return .failure(error)
        }
    }
}
