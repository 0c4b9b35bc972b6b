import AWS

/// A part in memory; its blocks go back to their pool when nobody needs it any more.
final class BlockBody: BodyStorage {
    private let blocks: [BlockPool.Block]
    private let pool: BlockPool
    let count: Int64

    /// - Parameter count: How many bytes of `blocks` are the part's.
    init(_ blocks: [BlockPool.Block], count: Int64, of pool: BlockPool) {
        self.blocks = blocks
        self.count = count
        self.pool = pool
    }

    deinit {
        pool.give(back: blocks)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int64) -> Int {
        let wanted = Int(min(Int64(buffer.count), count - position))
        var copied = 0
        while copied < wanted {
            let (index, offset) = (Int(position) + copied).quotientAndRemainder(
                dividingBy: BlockPool.blockBytes)
            let piece = min(BlockPool.blockBytes - offset, wanted - copied)
            UnsafeMutableRawBufferPointer(rebasing: buffer[copied..<(copied + piece)]).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: blocks[index].bytes[offset..<(offset + piece)]))
            copied += piece
        }
        return copied
    }

    /// Reads the next `bytes` of a stream, or what is left of it.
    ///
    /// - Returns: nil once the reader or the pool was stopped.
    static func read(_ bytes: Int64, from reader: StreamReader, into pool: BlockPool) throws(SourceFailure)
        -> StreamParts.Piece?
    {
        var collector = BlockCollector(pool)
        while collector.count < bytes {
            guard let block = pool.take() else { return nil }
            collector.add(block)
            let wanted = Int(min(Int64(BlockPool.blockBytes), bytes - collector.count))
            let room = UnsafeMutableRawBufferPointer(rebasing: block.bytes[..<wanted])
            guard let filled = try reader.fill(room) else { return nil }
            collector.count += Int64(filled)
            if filled < wanted { return (collector.body(), true) }
        }
        return (collector.body(), false)
    }
}

/// The blocks of a part that is being read; they go back to their pool if it never gets whole.
private struct BlockCollector: ~Copyable {
    private let pool: BlockPool
    private var blocks: [BlockPool.Block] = []
    var count: Int64 = 0

    init(_ pool: BlockPool) {
        self.pool = pool
    }

    deinit {
        pool.give(back: blocks)
    }

    mutating func add(_ block: BlockPool.Block) {
        blocks.append(block)
    }

    mutating func body() -> BlockBody {
        defer { blocks = [] }
        return BlockBody(blocks, count: count, of: pool)
    }
}
