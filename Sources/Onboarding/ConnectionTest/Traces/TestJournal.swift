import Glibc
import JSON

/// The journal of one running test: what would be left if the program ended now.
///
/// Each line is the whole list, appended in one write; the last whole line counts, so that a process that is killed
/// leaves the list before it at worst. The file is locked for as long as its test runs, and holds no secret.
final class TestJournal: Sendable {
    private let path: String
    private let descriptor: Int32

    /// Makes the file at `path`, readable by its owner only; nil when it cannot be made.
    init?(creating path: String) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// Notes the list, on the disk before it returns.
    ///
    /// - Returns: Whether it could be written.
    @discardableResult
    func record(_ leftovers: [Leftover]) -> Bool {
        var line = LeftoverJSON.list(leftovers).rendered() + "\n"
        let isWhole = line.withUTF8 { write(descriptor, $0.baseAddress, $0.count) == $0.count }
        return fsync(descriptor) == 0 && isWhole
    }

    /// Forgets the test, which left nothing.
    func remove() {
        unlink(path)
    }
}
