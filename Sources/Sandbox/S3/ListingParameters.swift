import AWS

/// What the calls that list have in common.
struct ListingParameters: Sendable {
    /// The longest page.
    private static let pageLimit = 1000

    /// What the keys must begin with.
    let prefix: String
    /// What folds keys into folders; empty for nothing.
    let delimiter: String
    /// Whether keys are percent-encoded in the answer.
    let encodesKeys: Bool

    /// Reads the query of `call`.
    init(_ call: S3Call) throws(Refusal) {
        prefix = call["prefix"] ?? ""
        delimiter = call["delimiter"] ?? ""
        switch call["encoding-type"] {
        case nil: encodesKeys = false
        case "url": encodesKeys = true
        case let other?:
            throw .invalidArgument(
                "Invalid Encoding Method specified in Request", name: "encoding-type", value: other)
        }
    }

    /// How many lines a page may have by the parameter `name`.
    static func limit(_ name: String, of call: S3Call) throws(Refusal) -> Int {
        guard let text = call[name] else { return pageLimit }
        guard let limit = Int(text), limit >= 0 else {
            throw .invalidArgument(
                "Provided \(name) not an integer or within integer range", name: name, value: text)
        }
        return min(limit, pageLimit)
    }

    /// What the caller must be allowed; conditions may look at what is listed.
    static func question(_ call: S3Call) -> Authorizer.Question {
        var context: [String: [String]] = [:]
        for name in ["prefix", "delimiter", "max-keys"] {
            context["s3:\(name)"] = call[name].map { [$0] }
        }
        return call.question("s3:ListBucket", context: context)
    }

    /// A key or prefix as the answer spells it.
    func spelled(_ text: String) -> String {
        encodesKeys ? PercentEncoding.encodePath(text) : text
    }

    /// The elements that repeat what was asked for.
    func write(to xml: inout XMLWriter) {
        xml.element("Prefix", spelled(prefix))
        if !delimiter.isEmpty { xml.element("Delimiter", spelled(delimiter)) }
        if encodesKeys { xml.element("EncodingType", "url") }
    }

    /// The folders of a page.
    func write(commonPrefixes: [String], to xml: inout XMLWriter) {
        for prefix in commonPrefixes {
            xml.element("CommonPrefixes") { $0.element("Prefix", spelled(prefix)) }
        }
    }
}
