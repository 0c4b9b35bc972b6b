/// A bucket, and perhaps a folder, written as an address: where each stands in the text.
struct S3Address {
    /// How it is written.
    enum Form: Sendable {
        /// `s3://bucket/folder`
        case s3URL
        /// `arn:aws:s3:::bucket/folder`
        case bucketARN
        /// `https://bucket.s3.eu-west-3.amazonaws.com/folder` and its older forms.
        case webAddress
        /// The page of a bucket or folder in the AWS console.
        case consoleURL
        /// `bucket/folder`
        case path
    }

    let form: Form
    let bucket: Range<Int>
    /// The folder's place; empty for none. In a web address it is percent-encoded.
    let folder: Range<Int>

    /// Reads `value`; nil when it is a plain name.
    init?(_ value: TypedValue) {
        let lowered = TypedValue(value.scalars.map(\.lowercased))
        if let scheme = ["s3://", "s3a://", "s3n://"].first(where: lowered.hasPrefix) {
            self.init(path: scheme.unicodeScalars.count..<value.count, of: value, form: .s3URL)
        } else if lowered.hasPrefix("arn:") {
            // The bucket's ARN has neither region nor account: arn:partition:s3:::bucket.
            let fields = lowered.fields(separatedBy: ":", maximum: 6)
            guard fields.count == 6, lowered.slice(fields[2]).text == "s3", fields[3].isEmpty else {
                return nil
            }
            self.init(path: fields[5], of: value, form: .bucketARN)
        } else if let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) {
            self.init(web: scheme.unicodeScalars.count..<value.count, of: lowered)
        } else if value.scalars.dropFirst().contains("/") {
            self.init(path: 0..<value.count, of: value, form: .path)
        } else {
            return nil
        }
    }

    private init(form: Form, bucket: Range<Int>, folder: Range<Int>) {
        self.form = form
        self.bucket = bucket
        self.folder = folder
    }

    private init?(path: Range<Int>, of value: TypedValue, form: Form) {
        let end = value.scalars[path].firstIndex(of: "/") ?? path.upperBound
        guard end > path.lowerBound else { return nil }
        self.init(
            form: form, bucket: path.lowerBound..<end,
            folder: min(end + 1, path.upperBound)..<path.upperBound)
    }

    private init?(web address: Range<Int>, of value: TypedValue) {
        let queryStart = value.scalars[address].firstIndex { $0 == "?" || $0 == "#" } ?? address.upperBound
        let hostEnd = value.scalars[address.lowerBound..<queryStart].firstIndex(of: "/") ?? queryStart
        let host = value.slice(address.lowerBound..<hostEnd).text
        let path = min(hostEnd + 1, queryStart)..<queryStart
        if host.contains("console.") {
            self.init(consolePath: path, query: queryStart..<address.upperBound, of: value)
        } else if host == "s3.amazonaws.com" || host.hasPrefix("s3.") || host.hasPrefix("s3-") {
            guard host.contains("amazonaws.") else { return nil }
            self.init(path: path, of: value, form: .webAddress)
        } else {
            let hostValue = value.slice(address.lowerBound..<hostEnd)
            guard host.contains("amazonaws."),
                let service = hostValue.firstRange(of: ".s3.") ?? hostValue.firstRange(of: ".s3-")
            else { return nil }
            self.init(
                form: .webAddress, bucket: address.lowerBound..<(address.lowerBound + service.lowerBound),
                folder: path)
        }
    }

    /// `/s3/buckets/NAME?region=…&prefix=folder/`, or `/s3/object/NAME?prefix=key`.
    private init?(consolePath path: Range<Int>, query: Range<Int>, of value: TypedValue) {
        let starts = ["s3/buckets/", "s3/object/"]
        guard let start = starts.first(where: value.slice(path).hasPrefix)?.unicodeScalars.count else {
            return nil
        }
        let first = path.lowerBound + start
        let end = value.scalars[first..<path.upperBound].firstIndex(of: "/") ?? path.upperBound
        guard end > first else { return nil }
        var folder = query.upperBound..<query.upperBound
        if let name = value.slice(query).firstRange(of: "prefix=") {
            let begin = query.lowerBound + name.upperBound
            let close = value.scalars[begin..<query.upperBound].firstIndex { $0 == "&" || $0 == "#" }
            folder = begin..<(close ?? query.upperBound)
        }
        self.init(form: .consoleURL, bucket: first..<end, folder: folder)
    }
}
