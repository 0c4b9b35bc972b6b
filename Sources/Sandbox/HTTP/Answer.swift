/// What the sandbox answers to one request.
struct Answer: Sendable {
    /// The bytes that follow the header.
    enum Content: Sendable {
        case none
        case bytes([UInt8])
        /// A stretch of a stored object, read piece by piece while it is sent.
        case stored(StoredSlice)

        /// How many bytes it has.
        var count: Int64 {
            switch self {
            case .none: 0
            case .bytes(let bytes): Int64(bytes.count)
            case .stored(let slice): slice.count
            }
        }
    }

    /// The HTTP status.
    var status: Int
    /// Fields beside those that every answer has.
    var headers: [(name: String, value: String)] = []
    /// The content; left out when the request was a HEAD, though its length is still told.
    var content: Content = .none

    /// Whether only half of the content is sent, and then the connection closed.
    var isCut = false

    /// Makes an answer.
    init(status: Int, headers: [(name: String, value: String)] = [], content: Content = .none) {
        self.status = status
        self.headers = headers
        self.content = content
    }

    /// An answer that holds an XML document.
    init(status: Int, xml: XMLWriter, headers: [(name: String, value: String)] = [], type: String) {
        self.init(
            status: status, headers: [("Content-Type", type)] + headers,
            content: .bytes(Array(xml.text.utf8)))
    }
}
