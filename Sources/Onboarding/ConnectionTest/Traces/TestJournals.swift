import Files
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
        let name = "\(getpid())-\(UInt32.random(in: 0 ... .max))\(Self.ending)"
        return JournalFile(path: "\(folder)/\(name)", .new).map(TestJournal.init)
    }

    /// What tests have left that do not run any more, each with the journal that tells it.
    public func interrupted() -> [InterruptedTest] {
        let names = (try? FolderEntries.names(in: folder)) ?? []
        return names.filter { $0.hasSuffix(Self.ending) }.sorted().compactMap { name in
            // Whoever runs holds the lock.
            guard let file = JournalFile(path: "\(folder)/\(name)", .existing),
                let line = file.lines(atMost: Self.longestText).last,
                let list = try? JSONValue.parse(String(line)), let leftovers = LeftoverJSON.list(list)
            else { return nil }
            return InterruptedTest(path: file.path, leftovers: leftovers)
        }
    }
}
