/// What a request carries.
public enum RequestBody: Sendable {
    /// Nothing.
    case empty
    /// Bytes in memory.
    case bytes([UInt8])
    /// A stretch of an open file, read with pread; the descriptor must stay open until the answer is there.
    case file(descriptor: Int32, offset: Int64, count: Int64)
    /// Whatever keeps its bytes in a way of its own, such as a buffer that was filled from a pipe.
    case stored(any BodyStorage)

    /// Its length.
    public var count: Int64 {
        switch self {
        case .empty: 0
        case .bytes(let bytes): Int64(bytes.count)
        case .file(_, _, let count): count
        case .stored(let storage): storage.count
        }
    }
}
