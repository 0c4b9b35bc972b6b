import Glibc

/// Reads a request body from any place of it, in constant memory.
public struct BodyReader: Sendable {
    /// The body cannot be read up to the length it was announced with.
    public struct Unreadable: Error, Sendable {
        /// The system's error, or nil where the file ended too early.
        public let errorNumber: Int32?

        /// Makes an error.
        public init(errorNumber: Int32?) {
            self.errorNumber = errorNumber
        }
    }

    private let body: RequestBody

    /// Reads `body`.
    public init(_ body: RequestBody) {
        self.body = body
    }

    /// Fills `buffer` from `position` on.
    ///
    /// - Returns: The number of bytes; 0 at the end of the body alone.
    public func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int64) throws(Unreadable) -> Int
    {
        let count = Int(min(Int64(buffer.count), body.count - position))
        guard count > 0 else { return 0 }
        switch body {
        case .empty:
            return 0
        case .bytes(let bytes):
            let start = Int(position)
            buffer.copyBytes(from: bytes[start..<(start + count)])
            return count
        case .file(let descriptor, let offset, _):
            while true {
                let result = pread(descriptor, buffer.baseAddress, count, off_t(offset + position))
                if result > 0 { return result }
                if result == 0 { throw Unreadable(errorNumber: nil) }
                if errno != EINTR { throw Unreadable(errorNumber: errno) }
            }
        case .stored(let storage):
            return try storage.read(
                into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]), at: position)
        }
    }

    /// Small enough to stay in the processor's nearest caches between reading and taking.
    private static let pieceBytes = 64 * 1024

    /// Hands the whole body to `take`, piece by piece.
    public func forEachPiece(_ take: (UnsafeRawBufferPointer) -> Void) throws(Unreadable) {
        // What malloc gives anyway: asked for more, glibc cuts its heap into pieces that fit nothing else, some MiB of them.
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceBytes, alignment: 16)
        defer { buffer.deallocate() }
        var position: Int64 = 0
        while position < body.count {
            let count = try read(into: buffer, at: position)
            take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            position += Int64(count)
        }
    }
}
