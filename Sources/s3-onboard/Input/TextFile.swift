import Glibc

/// Reads a text file that the person named.
enum TextFile {
    /// More than any pack or setup can need; what is larger was named by mistake.
    private static let limit = 1_048_576

    /// The text of the file at `path`, or of standard input for `-`.
    ///
    /// - Parameter status: The exit status when that fails: wrong use for a file that only says how to do the work,
    ///   no for one that is the work itself.
    /// - Throws: `Failure` with the system's reason, or for a file that is not text.
    static func read(_ path: String, orEndWith status: ProgramStatus = .wrongUse) throws -> String {
        guard let file = path == "-" ? fdopen(STDIN_FILENO, "r") : fopen(path, "r") else {
            throw Failure(status, FileSentences.unreadable(path, errno: errno))
        }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        let count = fread(&bytes, 1, bytes.count, file)
        guard ferror(file) == 0 else {
            throw Failure(status, FileSentences.unreadable(path, errno: errno))
        }
        guard count <= limit else { throw Failure(status, FileSentences.tooLarge(path, limit: limit)) }
        guard let text = String(validating: bytes[..<count], as: UTF8.self) else {
            throw Failure(status, FileSentences.notText(path))
        }
        return text
    }
}
