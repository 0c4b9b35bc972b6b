/// What S3 takes as user-defined metadata
/// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html).
enum ObjectMetadata {
    /// Why S3 would not keep the metadata as they were given.
    enum Problem: Error, Hashable {
        /// No list of pairs.
        case malformed(KeyValueList.Problem)
        /// A character that the name of a header cannot have.
        case name(String, Unicode.Scalar)
        /// A character that a header cannot carry.
        case value(name: String, Unicode.Scalar)
        /// A blank at an end, which HTTP takes away.
        case blankAtEnd(name: String)
        /// Given twice; S3 stores names in lower case.
        case twice(String)
        /// More than 2 KB.
        case tooLarge(bytes: Int, limit: Int)
    }

    /// "The user-defined metadata is limited to 2 KB in size": the bytes of all names and values.
    static let limit = 2048

    /// The metadata that the values of `--metadata` make together, by their names in lower case.
    static func read(_ texts: [String]) throws(Problem) -> [String: String] {
        var metadata: [String: String] = [:]
        for text in texts {
            for (key, value) in try pairs(text) {
                let name = key.lowercased()
                try check(name: key, value)
                guard metadata.updateValue(value, forKey: name) == nil else { throw .twice(name) }
            }
        }
        let size = metadata.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
        return metadata
    }

    private static func pairs(_ text: String) throws(Problem) -> [(key: String, value: String)] {
        do throws(KeyValueList.Problem) {
            return try KeyValueList.pairs(text)
        } catch {
            throw .malformed(error)
        }
    }

    private static func check(name: String, _ value: String) throws(Problem) {
        if let scalar = name.unicodeScalars.first(where: { !isTokenCharacter($0) }) {
            throw .name(name, scalar)
        }
        // "When using the REST API, metadata values must consist of US-ASCII characters."
        if let scalar = value.unicodeScalars.first(where: { !HeaderValue.carries($0) }) {
            throw .value(name: name, scalar)
        }
        if value.first == " " || value.last == " " { throw .blankAtEnd(name: name) }
    }

    /// The characters of a header's name (RFC 9110, section 5.6.2).
    private static func isTokenCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`",
            "|", "~":
            true
        default: false
        }
    }
}
