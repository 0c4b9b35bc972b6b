import Glibc

/// An open file that notices when somebody writes to it.
final class SourceFile: Sendable {
    /// What tells one version of a file from another.
    struct Identity: Hashable, Sendable {
        let device: UInt64
        let inode: UInt64
        let size: Int64
        let modifiedSeconds: Int
        let modifiedNanoseconds: Int

        fileprivate init(_ facts: stat) {
            device = UInt64(facts.st_dev)
            inode = UInt64(facts.st_ino)
            size = Int64(facts.st_size)
            modifiedSeconds = facts.st_mtim.tv_sec
            modifiedNanoseconds = facts.st_mtim.tv_nsec
        }

        init(
            device: UInt64, inode: UInt64, size: Int64, modifiedSeconds: Int, modifiedNanoseconds: Int
        ) {
            self.device = device
            self.inode = inode
            self.size = size
            self.modifiedSeconds = modifiedSeconds
            self.modifiedNanoseconds = modifiedNanoseconds
        }
    }

    let path: String
    let descriptor: Int32
    let identity: Identity
    /// Where the content starts in the file, in bytes.
    private let start: Int64

    init(path: String) throws(SourceFailure) {
        // O_NONBLOCK: opening a pipe must not wait for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .cannotOpen(path: path, errorNumber: errno) }
        guard let facts = Self.facts(of: descriptor) else {
            close(descriptor)
            throw .notARegularFile(path: path)
        }
        self.path = path
        self.descriptor = descriptor
        identity = Identity(facts)
        start = 0
    }

    /// The rest of a file that is open already; nil when `descriptor` is something else.
    init?(restOf descriptor: Int32) {
        guard let facts = Self.facts(of: descriptor) else { return nil }
        let copy = dup(descriptor)
        guard copy >= 0 else { return nil }
        path = "-"
        self.descriptor = copy
        identity = Identity(facts)
        start = min(max(0, Int64(lseek(copy, 0, SEEK_CUR))), Int64(facts.st_size))
    }

    deinit {
        close(descriptor)
    }

    /// The content's length in bytes.
    var size: Int64 { identity.size - start }

    /// Where byte `position` of the content lies in the file.
    func offset(of position: Int64) -> Int64 { start + position }

    /// Whether the content is the whole file.
    var isWhole: Bool { start == 0 }

    func checkUnchanged() throws(SourceFailure) {
        guard Self.facts(of: descriptor).map(Identity.init) == identity else { throw .changed(path: path) }
    }

    /// The facts of a regular file.
    private static func facts(of descriptor: Int32) -> stat? {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        return facts
    }
}
