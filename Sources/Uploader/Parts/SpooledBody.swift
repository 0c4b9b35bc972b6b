import AWS
import Files
import Glibc

/// A part in a temporary file without a name, which is gone when nobody needs the part any more.
final class SpooledBody: BodyStorage {
    private let descriptor: Int32
    let count: Int64

    /// - Parameter descriptor: Closed with this object.
    private init(_ descriptor: Int32, count: Int64) {
        self.descriptor = descriptor
        self.count = count
    }

    deinit {
        close(descriptor)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int64)
        throws(BodyReader.Unreadable) -> Int
    {
        try BodyReader(.file(descriptor: descriptor, offset: 0, count: count)).read(
            into: buffer, at: position)
    }

    /// Reads the next `bytes` of a stream, or what is left of it, to a file in `folder`.
    ///
    /// - Returns: nil once the reader was stopped.
    static func read(_ bytes: Int64, from reader: StreamReader, folder: String) throws(SourceFailure)
        -> StreamParts.Piece?
    {
        var name = Array("\(folder)/s3-onboard-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw .cannotSpool(folder: folder, errorNumber: errno) }
        unlink(name)
        var isKept = false
        defer { if !isKept { close(descriptor) } }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: BlockPool.blockBytes, alignment: 16)
        defer { buffer.deallocate() }
        var count: Int64 = 0
        var isLast = false
        while count < bytes, !isLast {
            let wanted = Int(min(Int64(buffer.count), bytes - count))
            guard let filled = try reader.fill(UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted]))
            else { return nil }
            isLast = filled < wanted
            let piece = UnsafeRawBufferPointer(rebasing: buffer[..<filled])
            guard WholeWrite.write(piece, to: descriptor) else {
                throw .cannotSpool(folder: folder, errorNumber: errno)
            }
            count += Int64(filled)
        }
        isKept = true
        return (SpooledBody(descriptor, count: count), isLast)
    }
}
