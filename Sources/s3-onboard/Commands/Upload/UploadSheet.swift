import AWS
import Documents
import JSON
import Onboarding
import Uploader

/// What `upload` says of one file.
struct UploadSheet {
    let item: UploadList.Item
    let bucket: String
    let elapsed: Duration
    let language: Language

    /// One line for a person.
    func sentence(_ receipt: UploadReceipt) -> String {
        let size = ByteCount.words(receipt.bytes)
        let checked = "\(receipt.checksum.algorithm.rawValue) \(receipt.checksum.value)"
        return "\(item.name) → s3://\(bucket)/\(item.key) (\(size), \(checked))"
    }

    /// The shape that scripts may rely on.
    func json(_ receipt: UploadReceipt) -> JSONValue {
        .object(
            place + [
                .init("bytes", .number("\(receipt.bytes)")),
                .init("parts", .number("\(receipt.parts)")),
                .init("etag", .optional(receipt.etag)),
                .init(
                    "checksum",
                    .object([
                        .init("algorithm", .string(receipt.checksum.algorithm.rawValue)),
                        .init("value", .string(receipt.checksum.value)),
                    ])),
                .init("seconds", .number(elapsed.decimalSeconds)),
                .init("retries", .number("\(receipt.retries)")),
            ])
    }

    /// The same shape for a file that did not arrive.
    func json(_ facts: UploadFailureFacts, retries: Int) -> JSONValue {
        .object(
            place + [
                .init("seconds", .number(elapsed.decimalSeconds)),
                .init("retries", .number("\(retries)")),
                .init(
                    "error",
                    .object([
                        .init("code", .optional(facts.code)),
                        .init("message", .optional(facts.lines(language).first)),
                        .init("status", facts.status.map { .number("\($0)") } ?? .null),
                    ])),
            ])
    }

    private var place: [JSONValue.Member] {
        [
            .init("file", .string(item.name)), .init("bucket", .string(bucket)),
            .init("key", .string(item.key)),
        ]
    }
}

extension Duration {
    /// Seconds with three decimals.
    var decimalSeconds: String {
        let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
        let fraction = String(milliseconds % 1000)
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }
}
