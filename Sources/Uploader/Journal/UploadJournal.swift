import Files
import JSON

/// The journal of one upload: a line about the upload, then a line for each part that the store has confirmed.
struct UploadJournal: Sendable {
    /// What an earlier run has left.
    struct Record: Sendable {
        let header: JournalHeader
        let parts: [Int: JournalPart]
    }

    /// More than 10,000 parts need.
    private static let longestText = 4 * 1024 * 1024

    let file: JournalFile

    /// What is there; nil when that is nothing, or damaged.
    func read() -> Record? {
        let lines = file.lines(atMost: Self.longestText)
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
        file.clear() && file.append(header.json.rendered())
    }

    /// Notes a part that the store has confirmed.
    @discardableResult
    func add(_ part: JournalPart) -> Bool {
        file.append(part.json.rendered())
    }

    /// Forgets the upload.
    func remove() {
        file.remove()
    }

    /// Leaves nothing behind where nothing was noted.
    func removeIfEmpty() {
        file.removeIfEmpty()
    }

    private static func json(_ line: Substring) -> JSONValue? {
        try? JSONValue.parse(String(line))
    }
}
