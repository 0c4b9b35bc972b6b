import Glibc

/// Reads small text files that the user keeps.
enum ConfigurationFile {
    /// Nobody's configuration is larger.
    private static let maximumBytes = 1024 * 1024

    /// The text of `path`; nil when there is no such file.
    static func text(of path: String) throws(CredentialsError) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw unreadable(path, String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw unreadable(path, "it is not a regular file")
        }
        guard facts.st_size <= maximumBytes else {
            throw unreadable(path, "it is larger than \(maximumBytes) bytes")
        }
        var bytes: [UInt8] = []
        do {
            let body = RequestBody.file(descriptor: descriptor, offset: 0, count: Int64(facts.st_size))
            try BodyReader(body).forEachPiece { bytes.append(contentsOf: $0) }
        } catch {
            throw unreadable(
                path, error.errorNumber.map { String(cString: strerror($0)) } ?? "it ended too early")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw unreadable(path, "it is not UTF-8")
        }
        return text
    }

    private static func unreadable(_ path: String, _ reason: String) -> CredentialsError {
        .unreadable(file: path, line: nil, reason: reason)
    }
}
