/// A request as both sides of a signature write it down.
public struct CanonicalRequest: Hashable, Sendable {
    /// The names of the signed headers, in lower case and sorted.
    public let signedHeaders: [String]
    /// What is hashed.
    public let text: String

    /// Writes down a request.
    ///
    /// - Parameters:
    ///   - path: The path as it is sent.
    ///   - query: The query as it is sent, without `?`.
    ///   - headers: All headers of the request, `Host` among them.
    ///   - signedHeaders: The names of those that the signature covers.
    ///   - payloadHash: What stands in `x-amz-content-sha256`, or would.
    public init(
        method: String, path: String, query: String, headers: HTTPHeaders, signedHeaders: [String],
        payloadHash: String, pathForm: CanonicalPath
    ) {
        let names = Set(signedHeaders.map { $0.lowercased() }).sorted()
        let lines = names.map { name in
            "\(name):\(headers.values(of: name).map(Self.folded).joined(separator: ","))\n"
        }
        self.signedHeaders = names
        text = [
            method, pathForm.text(of: path), CanonicalQuery.text(of: query), lines.joined(),
            names.joined(separator: ";"), payloadHash,
        ].joined(separator: "\n")
    }

    /// A header's value without blanks around it and with single blanks in it.
    private static func folded(_ value: String) -> String {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }
        guard value.utf8.contains(where: isBlank) else { return value }
        return value.utf8.split(whereSeparator: isBlank)
            .map { Substring($0) }.joined(separator: " ")
    }
}
