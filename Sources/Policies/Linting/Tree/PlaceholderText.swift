/// Tells the blanks of documents from values.
struct PlaceholderText {
    /// Those of the documents at hand.
    let known: [String]

    private static let brackets = [("<", ">"), ("‹", "›"), ("{{", "}}")]
    /// These can also be what a platform writes into names itself, such as `{YYYY}`.
    private static let braces = [("{", "}"), ("[", "]")]
    /// Words that documents make blanks of, in capitals or after `your`.
    private static let words: Set<Substring> = [
        "ACCOUNT", "ACCOUNTID", "BUCKET", "BUCKETNAME", "CHANGEME", "EXTERNAL", "EXTERNALID", "HERE",
        "INSERT",
        "INSERTBUCKETNAME", "NAME", "PLACEHOLDER", "PREFIX", "REGION", "REPLACE", "ROLENAME", "TODO", "YOUR",
        "YOURBUCKET", "YOURBUCKETNAME",
    ]
    /// What documents call a bucket that is none.
    private static let buckets: Set<String> = [
        "bucket", "bucket-name", "bucketname", "bucket_name", "doc-example-bucket", "insertbucketname",
    ]
    /// No bucket of a customer can be named so: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    private static let demoBucket = "amzn-s3-demo-"

    /// The blank in a text; nil when there is none.
    ///
    /// - Parameter braces: Whether single braces and brackets make a blank.
    func blank(in text: String, braces: Bool) -> String? {
        if let reference = PolicyVariableName.references(in: text).first(where: { !$0.isVariable }) {
            return "${\(reference.name)}"
        }
        if known.contains(text) { return text }
        let plain = text.replacingVariables
        for (open, close) in Self.brackets + (braces ? Self.braces : []) {
            guard let start = plain[...].firstRange(ofText: open),
                let end = plain[start.upperBound...].firstRange(ofText: close),
                start.upperBound < end.lowerBound
            else { continue }
            return String(plain[start.lowerBound..<end.upperBound])
        }
        return Self.isBlankWord(text[...]) ? text : nil
    }

    /// The blank in an ARN, an account or a bucket; nil when there is none.
    func blank(inName text: String) -> String? {
        if let part = BucketPart(arn: text) { return blank(in: part, of: text) }
        if let blank = blank(in: text, braces: true) { return blank }
        if !text.contains(":"), let name = bucketBlank(BucketPart(text)) { return name }
        guard let resource = text.split(separator: ":", omittingEmptySubsequences: false).last else {
            return nil
        }
        if known.contains(String(resource)) { return String(resource) }
        let fields = text.split(separator: ":").flatMap { $0.split(separator: "/") }
        return fields.first { Self.isBlankWord($0) || Self.isMaskedAccount($0) }.map(String.init)
    }

    /// The blank in a bucket's or object's ARN. Keys may be named almost anything, so there only what is certain
    /// counts.
    private func blank(in part: BucketPart, of text: String) -> String? {
        let resource = part.key.map { "\(part.bucket)/\($0)" } ?? part.bucket
        if known.contains(resource) { return resource }
        return blank(in: text, braces: false) ?? blank(in: part.bucket, braces: true) ?? bucketBlank(part)
            ?? part.key?.split(separator: "/").first { $0.hasPrefix("YOUR_") || $0.hasPrefix("YOUR-") }
            .map(String.init)
    }

    private func bucketBlank(_ part: BucketPart) -> String? {
        guard Self.isBucket(part.bucket[...]) else { return nil }
        let isFolder = part.key?.split(separator: "/").first == "folder"
        return isFolder ? "\(part.bucket)/folder" : part.bucket
    }

    private static func isBucket(_ text: Substring) -> Bool {
        let name = text.drop { $0 == "*" }.prefix { $0 != "*" }.asciiLowercasedText
        return buckets.contains(name) || name.hasPrefix(demoBucket)
    }

    /// `YOUR_BUCKET`, `your-bucket-name`, `EXTERNAL_ID`: nothing that a platform or a person would choose.
    private static func isBlankWord(_ text: Substring) -> Bool {
        let plain = text.prefix { $0 != "*" }
        let parts = plain.split { $0 == "_" || $0 == "-" || $0 == " " }
        if plain.asciiLowercasedText.hasPrefix("your-") || plain.asciiLowercasedText.hasPrefix("your_") {
            return true
        }
        let isInCapitals = plain.utf8.allSatisfy { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || [0x5F, 0x2D, 0x20].contains(byte)
        }
        return isInCapitals && parts.contains(where: words.contains)
    }

    /// `XXXXXXXXXXXX` where an account's digits go.
    private static func isMaskedAccount(_ text: Substring) -> Bool {
        text.utf8.count >= 8 && text.allSatisfy { $0 == "X" || $0 == "x" }
    }
}

extension Substring {
    fileprivate var asciiLowercasedText: String { String(self).asciiLowercased }
}

extension String {
    /// The text without its policy variables, whose braces are no blank.
    fileprivate var replacingVariables: String {
        var text = ""
        var rest = self[...]
        while let start = rest.firstRange(ofText: "${"),
            let end = rest[start.upperBound...].firstIndex(of: "}")
        {
            text += rest[..<start.lowerBound]
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }
}
