import AWS
import JSON

/// A part that the store had confirmed, as the journal keeps it.
struct JournalPart: Hashable, Sendable {
    let number: Int
    let etag: String
    /// In base64, of the upload's algorithm.
    let checksum: String

    var json: JSONValue {
        .object([
            .init("part", .number("\(number)")), .init("etag", .string(etag)),
            .init("checksum", .string(checksum)),
        ])
    }

    init(number: Int, etag: String, checksum: String) {
        self.number = number
        self.etag = etag
        self.checksum = checksum
    }

    /// Reads a part; nil when the line is damaged.
    init?(json: JSONValue) {
        let fields = JournalFields(json)
        guard let number = fields.number("part"), (1...PartLimits.count).contains(number),
            let etag = fields.text("etag"), let checksum = fields.text("checksum")
        else { return nil }
        self.init(number: Int(number), etag: etag, checksum: checksum)
    }
}

/// The members of one line of a journal.
struct JournalFields {
    private let members: [JSONValue.Member]

    init(_ json: JSONValue) {
        if case .object(let members) = json { self.members = members } else { members = [] }
    }

    func text(_ name: String) -> String? {
        guard case .string(let text) = value(name) else { return nil }
        return text
    }

    func number(_ name: String) -> Int64? {
        guard case .number(let digits) = value(name) else { return nil }
        return Int64(digits)
    }

    private func value(_ name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }
}
