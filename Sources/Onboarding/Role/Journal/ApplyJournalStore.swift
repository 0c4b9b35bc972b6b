/// Keeps the journal of each role and user in a file of its own, readable by its owner only.
public struct ApplyJournalStore: Sendable {
    /// Twenty runs with two policies each are far below this; anything larger is not ours.
    private static let largest = 4 << 20

    /// The folder.
    public let folder: String

    /// Keeps journals in `folder`.
    public init(folder: String) {
        self.folder = folder
    }

    /// Keeps journals beside the drafts.
    public init(environment: [String: String], homeDirectory: String) {
        folder = DraftStore(environment: environment, homeDirectory: homeDirectory).folder + "/apply"
    }

    /// The journal of a role or user of an account; empty where nothing was ever done to it.
    func load(_ key: Key) throws(DraftError) -> ApplyJournal {
        guard let folder = try PrivateFolder(existing: folder) else { return ApplyJournal() }
        let kept = try folder.document(key.fileName, atMost: Self.largest, ApplyJournalText.journal)
        return kept ?? ApplyJournal()
    }

    /// Replaces the journal, whole or not at all; one without runs is removed.
    func save(_ journal: ApplyJournal, _ key: Key) throws(DraftError) {
        let folder = try PrivateFolder(creating: folder)
        if journal.runs.isEmpty {
            try folder.remove(key.fileName)
        } else {
            try folder.replace(key.fileName, with: Array(ApplyJournalText.text(journal).utf8))
        }
    }

    /// Where the journal of `key` is.
    func path(_ key: Key) -> String { "\(folder)/\(key.fileName)" }

    /// Whose journal it is.
    struct Key: Hashable, Sendable {
        let account: String
        let kind: IdentityState.Kind
        let name: String

        /// No character of an IAM name means anything to a file system; names differ in case no more than IAM's do.
        var fileName: String { "\(account)-\(kind.rawValue)-\(name).json" }
    }
}
