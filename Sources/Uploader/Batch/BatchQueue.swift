import Synchronization

/// Hands out the uploads of a batch, numbered, to whoever is free.
final class BatchQueue<Items: Sequence & Sendable>: Sendable {
    private struct State {
        var rest: Items.Iterator
        var number = 0
    }

    private let state: Mutex<State>

    init(_ items: Items) {
        state = Mutex(State(rest: items.makeIterator()))
    }

    /// The next upload; nil after the last one.
    func next<Item: Sendable>() -> (number: Int, item: Item, request: UploadRequest)?
    where Items.Element == (item: Item, request: UploadRequest) {
        state.withLock { state in
            guard let next = state.rest.next() else { return nil }
            state.number += 1
            return (state.number, next.item, next.request)
        }
    }
}
