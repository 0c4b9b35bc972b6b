import Files
import Glibc

/// A folder of this program, open: everything in it is reached without following a symbolic link.
struct PrivateFolder: ~Copyable {
    /// Where it is.
    let path: String
    private let descriptor: Int32

    /// Opens the folder; nil when it does not exist.
    init?(existing path: String) throws(DraftError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if descriptor < 0 {
            if errno == ENOENT { return nil }
            throw Self.refusal(.read, path, errno)
        }
        self.path = path
        self.descriptor = descriptor
    }

    /// Opens the folder and makes it, and the ones above it, where they are missing.
    init(creating path: String) throws(DraftError) {
        do throws(OwnFolder.Refusal) {
            try OwnFolder.make(path)
        } catch {
            throw Self.refusal(.createFolder, error.path, error.errorNumber)
        }
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.refusal(.createFolder, path, errno) }
        self.path = path
        self.descriptor = descriptor
        // It may be from an older umask; whoever else owns it decides about it.
        _ = fchmod(descriptor, 0o700)
    }

    deinit {
        close(descriptor)
    }

    /// The bytes of a regular file; nil when it does not exist.
    func read(_ name: String, atMost limit: Int) throws(DraftError) -> [UInt8]? {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if file < 0 {
            if errno == ENOENT { return nil }
            throw Self.refusal(.read, "\(path)/\(name)", errno)
        }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw Self.refusal(.read, "\(path)/\(name)", errno) }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw Self.refusal(.read, "\(path)/\(name)", EISDIR) }
        guard Int(facts.st_size) <= limit else { throw Self.refusal(.read, "\(path)/\(name)", EFBIG) }
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(file, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw Self.refusal(.read, "\(path)/\(name)", errno)
            }
            if count == 0 { break }
            filled += count
        }
        return Array(bytes.prefix(filled))
    }

    /// Puts `bytes` in the place of the file, so that a crash or a full disk leaves the old one whole.
    func replace(_ name: String, with bytes: [UInt8]) throws(DraftError) {
        let temporary = "\(name).\(getpid()).\(UInt32.random(in: 0 ... .max))"
        do throws(DraftError) {
            try write(bytes, to: temporary)
            guard renameat(descriptor, temporary, descriptor, name) == 0 else {
                throw Self.refusal(.write, "\(path)/\(name)", errno)
            }
        } catch {
            unlinkat(descriptor, temporary, 0)
            throw error
        }
        // Without this the new name may be lost with the power.
        fsync(descriptor)
    }

    /// Removes the file.
    func remove(_ name: String) throws(DraftError) {
        guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
            throw Self.refusal(.remove, "\(path)/\(name)", errno)
        }
    }

    private func write(_ bytes: [UInt8], to name: String) throws(DraftError) {
        let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Self.refusal(.write, "\(path)/\(name)", errno) }
        defer { close(file) }
        guard bytes.withUnsafeBytes({ WholeWrite.write($0, to: file) }), fsync(file) == 0 else {
            throw Self.refusal(.write, "\(path)/\(name)", errno)
        }
    }

    /// Names a symbolic link as such: with `O_NOFOLLOW` it shows as ELOOP, or as ENOTDIR for a folder.
    private static func refusal(
        _ attempt: DraftError.Attempt, _ path: String, _ errorNumber: Int32
    ) -> DraftError {
        var facts = stat()
        if errorNumber == ELOOP || errorNumber == ENOTDIR, lstat(path, &facts) == 0,
            facts.st_mode & S_IFMT == S_IFLNK
        {
            return .symbolicLink(path: path)
        }
        return .system(attempt, path: path, errorNumber: errorNumber)
    }
}
