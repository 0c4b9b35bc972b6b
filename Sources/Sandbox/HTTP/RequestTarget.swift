import AWS

/// The path and the query of a request, as they were sent and as they are meant.
struct RequestTarget: Sendable {
    /// The path as it was sent, which is what is signed.
    let encodedPath: String
    /// The query as it was sent, without the question mark.
    let encodedQuery: String
    /// The path with its escapes undone; starts with a slash.
    let path: String
    /// The parameters of the query.
    let query: Parameters

    /// Splits `target`; nil when it does not start with a slash or what it encodes is no UTF-8.
    init?(_ target: String) {
        guard target.hasPrefix("/") else { return nil }
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        encodedPath = String(halves[0])
        encodedQuery = halves.count == 2 ? String(halves[1]) : ""
        guard let path = PercentEncoding.decodedText(encodedPath),
            let query = Parameters(query: encodedQuery)
        else { return nil }
        self.path = path
        self.query = query
    }
}
