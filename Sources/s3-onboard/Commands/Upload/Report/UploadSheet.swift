import AWS
import Documents
import JSON
import Uploader

/// What `upload` says of one file.
struct UploadSheet {
    let name: String
    let bucket: String
    /// nil for a file that no key can be made for.
    let key: String?
    let elapsed: Duration
    let language: Language

    /// One line for a person.
    func sentence(_ receipt: UploadReceipt) -> String {
        var facts = [
            ByteCount.words(receipt.bytes, language),
            "\(receipt.checksum.algorithm.rawValue) \(receipt.checksum.value)",
        ]
        if receipt.resumedParts > 0 {
            facts.append(UploadSentences.resumed(receipt.resumedParts, of: receipt.parts)[language])
        }
        let place = ServerText("s3://\(bucket)/\(key ?? "")").display
        return "\(ServerText(name).display) → \(place) (\(facts.joined(separator: ", ")))"
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
            ] + effort(retries: receipt.retries))
    }

    /// The same shape for a file that did not arrive.
    func json(_ error: UploadError, retries: Int) -> JSONValue {
        .object(
            place + effort(retries: retries) + [
                .init(
                    "error",
                    .object([
                        .init("code", .optional(error.code)),
                        .init("message", .string(error.message)),
                        .init("status", error.status.map { .number("\($0)") } ?? .null),
                    ]))
            ])
    }

    private var place: [JSONValue.Member] {
        [.init("file", .string(name)), .init("bucket", .string(bucket)), .init("key", .optional(key))]
    }

    private func effort(retries: Int) -> [JSONValue.Member] {
        [
            .init("seconds", .number(elapsed.decimalSeconds)),
            .init("retries", .number("\(retries)")),
        ]
    }
}

/// Why a file did not arrive, as scripts read it.
struct UploadError {
    /// AWS's code, where AWS answered.
    var code: String?
    /// What a person is told.
    var message: String
    /// The HTTP status, where AWS answered.
    var status: Int?
}

extension Duration {
    /// Seconds with three decimals.
    var decimalSeconds: String {
        let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
        let fraction = String(milliseconds % 1000)
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }
}
