import Glibc

/// Reads small text files that the user keeps.
enum ConfigurationFile {
    /// Nobody's configuration is larger.
    private static let maximumBytes = 1024 * 1024

    /// The text of `path`; nil when there is no such file.
    static func text(of path: String) throws(FileProblem) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw .system(errorNumber: errno)
        }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw .notARegularFile
        }
        guard facts.st_size <= maximumBytes else { throw .tooLarge(maximumBytes: maximumBytes) }
        var bytes: [UInt8] = []
        do {
            let body = RequestBody.file(descriptor: descriptor, offset: 0, count: Int64(facts.st_size))
            try BodyReader(body).forEachPiece { bytes.append(contentsOf: $0) }
        } catch {
            throw error.errorNumber.map { .system(errorNumber: $0) } ?? .endedEarly
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        return text
    }

    /// Whether other users of this machine can read the file.
    static func isReadableByOthers(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & (S_IRGRP | S_IROTH) != 0
    }
}
