import AWS
import Glibc
import JSON

/// The journal of one upload: a line about the upload, then a line for each part that the store has confirmed.
///
/// Lines are appended whole, so that a process that is killed leaves at most the last one torn.
final class UploadJournal: Sendable {
    /// What an earlier run has left.
    struct Record: Sendable {
        let header: JournalHeader
        let parts: [Int: JournalPart]
    }

    /// More than 10,000 parts need.
    private static let longestText = 4 * 1024 * 1024

    private let path: String
    private let descriptor: Int32

    /// Opens and locks the file at `path`; nil when another process has it, or when it is not ours alone.
    init?(path: String) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
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

    /// What is there; nil when that is nothing, or damaged.
    func read() -> Record? {
        guard let text = text() else { return nil }
        // A last line without its end was torn.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard let header = lines.first.flatMap(Self.json).flatMap(JournalHeader.init(json:)) else {
            return nil
        }
        var parts: [Int: JournalPart] = [:]
        for line in lines.dropFirst() {
            guard let part = Self.json(line).flatMap(JournalPart.init(json:)) else { continue }
            parts[part.number] = part
        }
        return Record(header: header, parts: parts)
    }

    /// Starts anew.
    ///
    /// - Returns: Whether it could be written; a full disk costs the resumption, not the upload.
    @discardableResult
    func begin(_ header: JournalHeader) -> Bool {
        guard ftruncate(descriptor, 0) == 0 else { return false }
        return append(header.json)
    }

    /// Notes a part that the store has confirmed.
    @discardableResult
    func add(_ part: JournalPart) -> Bool {
        append(part.json)
    }

    /// Forgets the upload.
    func remove() {
        unlink(path)
    }

    /// Leaves nothing behind where nothing was noted.
    func removeIfEmpty() {
        var facts = stat()
        if fstat(descriptor, &facts) == 0, facts.st_size == 0 { remove() }
    }

    private func append(_ json: JSONValue) -> Bool {
        var line = json.rendered() + "\n"
        return line.withUTF8 { write(descriptor, $0.baseAddress, $0.count) == $0.count }
    }

    private func text() -> String? {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_size > 0, facts.st_size <= Self.longestText else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }

    private static func json(_ line: Substring) -> JSONValue? {
        do throws(JSONError) { return try JSONValue.parse(String(line)) } catch { return nil }
    }
}
