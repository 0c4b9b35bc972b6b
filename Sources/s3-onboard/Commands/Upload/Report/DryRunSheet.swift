import AWS
import Documents
import JSON
import Uploader

/// What `upload --dry-run` says of one file: where it would go, and in which parts.
struct DryRunSheet {
    let item: UploadItem
    let parts: ItemParts
    let bucket: String
    let language: Language

    /// One line for a person.
    var sentence: String {
        let size = item.bytes.map { ByteCount.words($0, language) }
        let facts = [size ?? UploadSentences.unknownLength[language], UploadSentences.parts(parts)[language]]
        let place = ServerText("s3://\(bucket)/\(item.key)").display
        return "\(ServerText(item.name).display) → \(place) (\(facts.joined(separator: ", ")))"
    }

    /// The beginning is that of a file that was uploaded; what only an upload can tell is missing.
    var json: JSONValue {
        .object([
            .init("file", .string(item.name)),
            .init("bucket", .string(bucket)),
            .init("key", .string(item.key)),
            .init("bytes", item.bytes.map { .number("\($0)") } ?? .null),
            .init("parts", parts.count.map { .number("\($0)") } ?? .null),
            .init("partSize", .number("\(parts.size)")),
        ])
    }
}
