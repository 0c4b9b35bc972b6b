import Glibc

/// Keeps standard input in a file without a name, so that its size is known before the first byte travels.
enum Spool {
    /// Copies standard input to its end.
    ///
    /// - Returns: A path under which this process, and only it, can open the copy.
    /// - Throws: `Failure` when the temporary folder is full or cannot be written.
    static func standardInput() throws -> String {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array("\(folder)/s3-onboard-XXXXXX".utf8CString)
        let copy = mkstemp(&name)
        guard copy >= 0 else { throw Failure(.no, FileSentences.cannotSpool(folder, errno: errno)) }
        unlink(name)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw Failure(.no, FileSentences.unreadable("-", errno: errno))
            }
            guard WholeWrite.write(buffer[..<count], to: copy) else {
                throw Failure(.no, FileSentences.cannotSpool(folder, errno: errno))
            }
        }
        return "/proc/self/fd/\(copy)"
    }
}
