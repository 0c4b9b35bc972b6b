import Glibc

/// A file of lines, locked by one process at a time, which nobody but its owner may read.
///
/// Lines are appended whole, so that a process that is killed leaves at most the last one torn.
public final class JournalFile: Sendable {
    /// Which file is meant.
    public enum Opening: Sendable {
        /// One that is made now.
        case new
        /// One that is there.
        case existing
        /// One that is there, or else made now.
        case either

        fileprivate var flags: Int32 {
            switch self {
            case .new: O_CREAT | O_EXCL
            case .existing: 0
            case .either: O_CREAT
            }
        }
    }

    /// Where it is.
    public let path: String
    private let descriptor: Int32

    /// Opens and locks the file at `path`; nil when another process has it, or when it is not ours alone.
    public init?(path: String, _ opening: Opening) {
        let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | opening.flags
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { return nil }
        var facts = stat()
        var named = stat()
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &facts) == 0,
            facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid(), facts.st_mode & 0o077 == 0,
            // Whoever had the lock before may have removed the file meanwhile.
            lstat(path, &named) == 0, named.st_ino == facts.st_ino
        else {
            close(descriptor)
            return nil
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// The lines that were written whole; none where the file is longer than `limit` bytes, and so not ours.
    public func lines(atMost limit: Int) -> [Substring] {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_size <= limit else { return [] }
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        let count = max(0, pread(descriptor, &bytes, bytes.count, 0))
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        // What stands behind the last end of a line was torn.
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }

    /// Appends a line.
    ///
    /// - Returns: Whether it could be written.
    public func append(_ line: String) -> Bool {
        var line = line + "\n"
        return line.withUTF8 { write(descriptor, $0.baseAddress, $0.count) == $0.count }
    }

    /// Has what was written reach the disk before it returns.
    ///
    /// - Returns: Whether it did.
    public func sync() -> Bool {
        fsync(descriptor) == 0
    }

    /// Takes all lines away.
    ///
    /// - Returns: Whether that could be done.
    public func clear() -> Bool {
        ftruncate(descriptor, 0) == 0
    }

    /// Removes the file; whoever has it open keeps it.
    public func remove() {
        unlink(path)
    }

    /// Removes the file where nothing stands in it.
    public func removeIfEmpty() {
        var facts = stat()
        if fstat(descriptor, &facts) == 0, facts.st_size == 0 { remove() }
    }
}
