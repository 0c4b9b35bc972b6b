import AWS

/// Reads `curl -v`: the request line, the status line and the header fields.
enum CurlReader {
    /// The request that curl shows.
    struct Request {
        let operation: String
        let bucket: String?
        let key: String?
    }

    static func errors(in text: ErrorText) -> [PastedError] {
        guard let status = status(in: text), status >= 300 else { return [] }
        let request = request(in: text)
        var symptom = Symptom()
        symptom.service = "s3"
        symptom.status = status
        symptom.operation = request?.operation ?? "HeadBucket"
        var facts = DiagnosisFacts()
        facts.bucket = request?.bucket
        facts.key = request?.key
        return [PastedError(.curl, symptom, facts: facts)]
    }

    /// The status of the last answer.
    static func status(in text: ErrorText) -> Int? {
        let start = ["HTTP/1.1 ", "HTTP/2 ", "HTTP/1.0 "].lazy
            .compactMap { mark in text.lastPosition(of: mark, before: text.count).map { $0 + mark.utf8.count }
            }.first
        return start.flatMap { text.text(from: $0, upTo: " \r\n") }.flatMap(Int.init)
    }

    static func request(in text: ErrorText) -> Request? {
        for method in ["PUT", "GET", "HEAD", "DELETE"] {
            guard let path = text.word(after: "> \(method) ", upTo: " \r\n") else { continue }
            let host = text.word(after: "> Host: ", upTo: "\r\n") ?? ""
            return request(method, path: path, host: host)
        }
        return nil
    }

    private static func request(_ method: String, path: String, host: String) -> Request {
        let bare = path.prefix { $0 != "?" }.dropFirst()
        var parts = bare.split(separator: "/", maxSplits: 1).map(String.init)
        var bucket: String?
        if let end = host.firstRange(of: ".s3")?.lowerBound {
            bucket = String(host[..<end])
            parts = bare.isEmpty ? [] : [String(bare)]
        } else if !parts.isEmpty {
            bucket = parts.removeFirst()
        }
        let key = parts.first
        return Request(operation: operation(method, hasKey: key != nil, path), bucket: bucket, key: key)
    }

    private static func operation(_ method: String, hasKey: Bool, _ path: String) -> String {
        switch (method, hasKey) {
        case ("PUT", true): path.contains("partNumber=") ? "UploadPart" : "PutObject"
        case ("PUT", false): path.contains("?policy") ? "PutBucketPolicy" : "CreateBucket"
        case ("HEAD", true): "HeadObject"
        case ("HEAD", false): "HeadBucket"
        case ("DELETE", _): path.contains("uploadId=") ? "AbortMultipartUpload" : "DeleteObject"
        case (_, true): "GetObject"
        default: "ListObjectsV2"
        }
    }
}
