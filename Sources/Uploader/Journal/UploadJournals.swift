import AWS
import Files
import Glibc

/// The journals of uploads in parts: with them, an upload that was interrupted goes on from the parts that were sent.
public struct UploadJournals: Sendable {
    /// A journal that was not written to for so long, in seconds, is of no use: most lifecycle rules have removed the
    /// parts by then.
    private static let longestAge = 7 * 24 * 60 * 60

    /// Where they are; made as it is needed, readable by its owner only.
    public let folder: String

    /// Names the folder.
    public init(folder: String) {
        self.folder = folder
    }

    /// The journal for a place, locked; nil when another process has it, or when it cannot be kept.
    func open(endpoint: String, bucket: String, key: String) -> UploadJournal? {
        guard makeFolder() == nil else { return nil }
        // By the place alone: a file that was replaced has another inode, and the parts of the old one must be found
        // to be removed. Hashed, because keys may be private.
        let name = "\(endpoint)\n\(bucket)\n\(key)"
        let hash = Hex.encode(Digest.of(Array(name.utf8), .sha256))
        return JournalFile(path: "\(folder)/\(hash.prefix(32)).journal", .either).map(UploadJournal.init)
    }

    /// Makes the folder, and removes the journals that are of no use any more: to be called before the first upload.
    ///
    /// - Returns: The system's error number when it cannot be made or written; uploads then keep no journal.
    public func prepare() -> Int32? {
        if let errorNumber = makeFolder() { return errorNumber }
        removeStale()
        return nil
    }

    private func makeFolder() -> Int32? {
        do throws(OwnFolder.Refusal) { try OwnFolder.make(folder) } catch { return error.errorNumber }
        return access(folder, W_OK | X_OK) == 0 ? nil : errno
    }

    private func removeStale() {
        guard let names = try? FolderEntries.names(in: folder) else { return }
        for name in names where name.hasSuffix(".journal") {
            var facts = stat()
            guard lstat("\(folder)/\(name)", &facts) == 0,
                time(nil) - facts.st_mtim.tv_sec > Self.longestAge
            else { continue }
            unlink("\(folder)/\(name)")
        }
    }
}
