/// What ListObjectsV2 takes.
public struct ListObjectsV2Input: Hashable, Sendable {
    /// The bucket.
    public var bucket: String
    /// Only keys that start so.
    public var prefix: String?
    /// Groups keys up to the next one of these, mostly `/`.
    public var delimiter: String?
    /// At most 1,000.
    public var maxKeys: Int?
    /// Where the page before ended.
    public var continuationToken: String?
    /// Only keys after this one.
    public var startAfter: String?
    /// What every call may add.
    public var options: RequestOptions

    /// Makes an input.
    public init(
        bucket: String, prefix: String? = nil, delimiter: String? = nil, maxKeys: Int? = nil,
        continuationToken: String? = nil, startAfter: String? = nil,
        options: RequestOptions = RequestOptions()
    ) {
        self.bucket = bucket
        self.prefix = prefix
        self.delimiter = delimiter
        self.maxKeys = maxKeys
        self.continuationToken = continuationToken
        self.startAfter = startAfter
        self.options = options
    }

    var query: [(name: String, value: String)] {
        let optional: [(name: String, value: String?)] = [
            ("continuation-token", continuationToken), ("delimiter", delimiter),
            ("max-keys", maxKeys.map(String.init)), ("prefix", prefix), ("start-after", startAfter),
        ]
        // Keys may hold characters that XML cannot.
        return [("list-type", "2"), ("encoding-type", "url")]
            + optional.compactMap { name, value in value.map { (name, $0) } }
    }
}

/// What ListObjectsV2 answers.
public struct ListObjectsV2Output: Hashable, Sendable {
    /// One object of the page.
    public struct Object: Hashable, Sendable {
        /// The key.
        public var key: String
        /// The size in bytes.
        public var size: Int64
        /// With its quotation marks.
        public var etag: String?
        /// When it was written.
        public var lastModified: UTCTime?

        /// Makes an object.
        public init(key: String, size: Int64, etag: String? = nil, lastModified: UTCTime? = nil) {
            self.key = key
            self.size = size
            self.etag = etag
            self.lastModified = lastModified
        }
    }

    /// The objects, by key.
    public var objects: [Object]
    /// What the delimiter grouped.
    public var commonPrefixes: [String]
    /// Asks for the next page; nil on the last one.
    public var nextContinuationToken: String?
    /// About the answer.
    public var answer: AnswerFacts

    init(_ root: XMLElement, answer: AnswerFacts) {
        let isEncoded = root.text("EncodingType") == "url"
        func name(_ text: String?) -> String {
            let text = text ?? ""
            return isEncoded
                ? String(decoding: PercentEncoding.decode(plusesAsBlanks(text)), as: UTF8.self) : text
        }
        objects = root.all("Contents").map { element in
            Object(
                key: name(element.text("Key")), size: element.text("Size").flatMap { Int64($0) } ?? 0,
                etag: element.text("ETag"),
                lastModified: element.text("LastModified").flatMap(UTCTime.init(iso8601:)))
        }
        commonPrefixes = root.all("CommonPrefixes").map { name($0.text("Prefix")) }
        nextContinuationToken =
            root.text("IsTruncated") == "true" ? root.text("NextContinuationToken") : nil
        self.answer = answer
    }
}

/// S3 writes a blank of a key as a plus here, and a plus as `%2B`.
private func plusesAsBlanks(_ text: String) -> String {
    String(text.map { $0 == "+" ? " " : $0 })
}
