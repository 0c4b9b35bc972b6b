import AWS

/// Reads `<Error><Code>…`, also where the paste is cut off.
enum XMLErrorReader {
    static func errors(in text: ErrorText) -> [PastedError] {
        let pieces = text.pieces(endingIn: "</Error>")
        return pieces.count > 1 ? pieces.compactMap(error) : error(in: text).map { [$0] } ?? []
    }

    private static func error(in text: ErrorText) -> PastedError? {
        guard text.contains("<Error>") || text.contains("<ErrorResponse"),
            let code = value("Code", in: text)
        else { return nil }
        var symptom = Symptom()
        symptom.code = code
        symptom.message = value("Message", in: text).map(ServerText.init)
        symptom.requestID = value("RequestId", in: text)
        symptom.region = value("Region", in: text)
        if text.contains("<HostId>") || text.contains("<BucketName>") { symptom.service = "s3" }
        if text.contains("//sts.amazonaws.com/doc") { symptom.service = "sts" }
        if text.contains("//iam.amazonaws.com/doc") { symptom.service = "iam" }
        let request = CurlReader.request(in: text)
        symptom.operation = request?.operation
        symptom.status = CurlReader.status(in: text)
        var facts = DiagnosisFacts()
        facts.bucket = value("BucketName", in: text) ?? request?.bucket
        facts.key = value("Key", in: text) ?? request?.key
        facts.accessKeyID = value("AWSAccessKeyId", in: text)
        return PastedError(.xml, symptom, facts: facts)
    }

    private static func value(_ name: String, in text: ErrorText) -> String? {
        guard let written = text.text(between: "<\(name)>", and: "</\(name)>"), !written.isEmpty else {
            return nil
        }
        return entities.reduce(written) { $0.replacing($1.0, with: $1.1) }
    }

    private static let entities = [
        ("&quot;", "\""), ("&apos;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&#34;", "\""), ("&#39;", "'"),
        ("&amp;", "&"),
    ]
}
