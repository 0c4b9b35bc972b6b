/// Keeps the journal while a run goes on, as long as the system lets it: a run is not held up by a full disk.
struct JournalKeeper {
    private let store: ApplyJournalStore?
    private let key: ApplyJournalStore.Key
    private(set) var journal: ApplyJournal
    private var isBroken = false
    private let tell: (ApplyEvent) -> Void

    init(
        _ store: ApplyJournalStore?, _ key: ApplyJournalStore.Key, _ journal: ApplyJournal,
        tell: @escaping (ApplyEvent) -> Void
    ) {
        self.store = store
        self.key = key
        self.journal = journal
        self.tell = tell
    }

    /// Changes the journal and keeps it.
    mutating func update(_ change: (inout ApplyJournal) -> Void) {
        change(&journal)
        guard let store, !isBroken else { return }
        do throws(DraftError) {
            try store.save(journal, key)
        } catch {
            isBroken = true
            tell(.withoutJournal(error))
        }
    }
}
