import Files

/// The journal of one running test: what would be left if the program ended now.
///
/// Each line is the whole list; the last whole one counts, so that a process that is killed leaves the list before it
/// at worst. The file is locked for as long as its test runs, and holds no secret.
struct TestJournal: Sendable {
    let file: JournalFile

    /// Notes the list, on the disk before it returns.
    ///
    /// - Returns: Whether it could be written.
    @discardableResult
    func record(_ leftovers: [Leftover]) -> Bool {
        let isWhole = file.append(LeftoverJSON.list(leftovers).rendered())
        return file.sync() && isWhole
    }

    /// Forgets the test, which left nothing.
    func remove() {
        file.remove()
    }
}
