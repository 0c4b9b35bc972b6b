/// What S3 takes as an object's tags
/// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html).
enum ObjectTags {
    /// Why S3 would refuse the tags.
    enum Problem: Error, Hashable {
        /// No list of pairs.
        case malformed(KeyValueList.Problem)
        /// A `%` without two hexadecimal digits, or bytes that are no text.
        case encoding(String)
        /// More than 10.
        case tooMany(Int, limit: Int)
        /// More than 128 characters.
        case longKey(String, length: Int, limit: Int)
        /// More than 256 characters.
        case longValue(key: String, length: Int, limit: Int)
        /// A character that tags do not take.
        case character(key: String, Unicode.Scalar)
        /// Keys that begin with `aws:` are AWS's own.
        case reserved(String)
        /// Keys are unique.
        case twice(String)
    }

    private static let limit = 10
    private static let keyLimit = 128
    private static let valueLimit = 256

    /// The tags of `--tagging`: `k=v&k2=v2`, encoded as in a URL and as `aws s3api` takes it, or `k=v,k2=v2` as it
    /// stands.
    static func read(_ text: String) throws(Problem) -> [String: String] {
        let isPlain = text.contains(",") && !text.contains("&")
        var tags: [String: String] = [:]
        for (key, value) in try isPlain ? plain(text) : encoded(text) {
            try check(key, value)
            guard tags.updateValue(value, forKey: key) == nil else { throw .twice(key) }
        }
        guard tags.count <= limit else { throw .tooMany(tags.count, limit: limit) }
        return tags
    }

    private static func plain(_ text: String) throws(Problem) -> [(key: String, value: String)] {
        do throws(KeyValueList.Problem) {
            return try KeyValueList.pairs(text)
        } catch {
            throw .malformed(error)
        }
    }

    private static func encoded(_ text: String) throws(Problem) -> [(key: String, value: String)] {
        var pairs: [(key: String, value: String)] = []
        for piece in text.split(separator: "&", omittingEmptySubsequences: false) {
            guard let equals = piece.firstIndex(of: "=") else { throw .malformed(.noValue(String(piece))) }
            guard equals != piece.startIndex else { throw .malformed(.noKey(String(piece))) }
            pairs.append((try decoded(piece[..<equals]), try decoded(piece[piece.index(after: equals)...])))
        }
        return pairs
    }

    private static func decoded(_ text: Substring) throws(Problem) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                let digits = rest.prefix(2)
                guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
                else { throw .encoding(String(text)) }
                bytes.append(value)
                rest = rest.dropFirst(2)
            default: bytes.append(byte)
            }
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else { throw .encoding(String(text)) }
        return decoded
    }

    private static func check(_ key: String, _ value: String) throws(Problem) {
        // S3 counts in UTF-16.
        if key.utf16.count > keyLimit {
            throw .longKey(key, length: key.utf16.count, limit: keyLimit)
        }
        if value.utf16.count > valueLimit {
            throw .longValue(key: key, length: value.utf16.count, limit: valueLimit)
        }
        if key.lowercased().hasPrefix("aws:") { throw .reserved(key) }
        if let scalar = (key + value).unicodeScalars.first(where: { !isAllowed($0) }) {
            throw .character(key: key, scalar)
        }
    }

    /// "Letters, spaces, numbers representable in UTF-8, and + - = . _ : / @".
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .spaceSeparator:
            true
        default: "+-=._:/@".unicodeScalars.contains(scalar)
        }
    }
}
