import Glibc
import JSON

/// The journals of tests: what a test that was killed has left can still be found and removed.
public struct TestJournals: Sendable {
    private static let ending = ".journal"
    /// More than any test writes.
    private static let longestText = 1024 * 1024

    /// Where they are; made as it is needed, readable by its owner only.
    public let folder: String

    /// Names the folder.
    public init(folder: String) {
        self.folder = folder
    }

    /// Starts the journal of a test; nil when it cannot be kept.
    func begin() -> TestJournal? {
        do throws(DraftError) { _ = try PrivateFolder(creating: folder) } catch { return nil }
        return TestJournal(
            creating: "\(folder)/\(getpid())-\(UInt32.random(in: 0 ... .max))\(Self.ending)")
    }

    /// What tests have left that do not run any more, each with the journal that tells it.
    public func interrupted() -> [InterruptedTest] {
        names().sorted().compactMap { name in
            let path = "\(folder)/\(name)"
            guard let text = unlockedText(path) else { return nil }
            // A last line without its end was torn.
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            return lines.last.flatMap(Self.leftovers).map { InterruptedTest(path: path, leftovers: $0) }
        }
    }

    private static func leftovers(_ line: Substring) -> [Leftover]? {
        do throws(JSONError) { return LeftoverJSON.list(try JSONValue.parse(String(line))) } catch {
            return nil
        }
    }

    private func names() -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(Self.ending) { names.append(name) }
        }
        return names
    }

    /// The text of a journal whose test has ended; nil while it runs, and of files that are not ours alone.
    private func unlockedText(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var facts = stat()
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &facts) == 0,
            facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid(), facts.st_mode & 0o077 == 0,
            facts.st_size <= Self.longestText
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
