import Files
import Glibc

/// Writes one body to disk; unless it is finished, the file goes away with the writer.
final class FileWriter {
    private let path: String
    private var descriptor: Int32
    /// How many bytes are written.
    private(set) var count: Int64 = 0

    /// Creates the file.
    init(path: String) throws(Refusal) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotStore(errno) }
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(path)
    }

    /// Appends `bytes`.
    func write(_ bytes: UnsafeRawBufferPointer) throws(Refusal) {
        guard WholeWrite.write(bytes, to: descriptor) else { throw .cannotStore(errno) }
        count += Int64(bytes.count)
    }

    /// Appends `bytes`.
    func write(_ bytes: [UInt8]) throws(Refusal) {
        try bytes.withUnsafeBytes { bytes in
            Result { () throws(Refusal) in try write(bytes) }
        }.get()
    }

    /// Closes the file and hands it over.
    func finish() throws(Refusal) -> StoredFile {
        let closed = close(descriptor)
        let reason = errno
        descriptor = -1
        guard closed == 0 else {
            unlink(path)
            throw .cannotStore(reason)
        }
        return StoredFile(path: path, count: count)
    }
}

extension Refusal {
    /// The disk failed. S3 has no sentence for it but its general one; what happened stands after it.
    static func cannotStore(_ reason: Int32) -> Refusal {
        Refusal(
            500, "InternalError",
            "We encountered an internal error. Please try again. (The sandbox's disk: "
                + "\(String(cString: strerror(reason))).)")
    }
}
