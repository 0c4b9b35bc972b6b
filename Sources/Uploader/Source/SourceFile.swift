import Glibc

/// An open file that notices when somebody writes to it.
final class SourceFile: Sendable {
    /// What differs after a write.
    private struct Fingerprint: Hashable {
        let size: Int64
        let seconds: Int
        let nanoseconds: Int
    }

    let path: String
    let descriptor: Int32
    private let fingerprint: Fingerprint

    init(path: String) throws(SourceFailure) {
        // O_NONBLOCK: opening a pipe must not wait for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .cannotOpen(path: path, errorNumber: errno) }
        guard let (mode, fingerprint) = Self.facts(of: descriptor), mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .notARegularFile(path: path)
        }
        self.path = path
        self.descriptor = descriptor
        self.fingerprint = fingerprint
    }

    deinit {
        close(descriptor)
    }

    var size: Int64 { fingerprint.size }

    func checkUnchanged() throws(SourceFailure) {
        guard Self.facts(of: descriptor)?.fingerprint == fingerprint else { throw .changed(path: path) }
    }

    private static func facts(of descriptor: Int32) -> (mode: mode_t, fingerprint: Fingerprint)? {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { return nil }
        let fingerprint = Fingerprint(
            size: Int64(facts.st_size), seconds: facts.st_mtim.tv_sec, nanoseconds: facts.st_mtim.tv_nsec)
        return (facts.st_mode, fingerprint)
    }
}
