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
        guard let number = json["part"]?.integer, (1...PartLimits.count).contains(number),
            let etag = json["etag"]?.text, let checksum = json["checksum"]?.text
        else { return nil }
        self.init(number: Int(number), etag: etag, checksum: checksum)
    }
}
