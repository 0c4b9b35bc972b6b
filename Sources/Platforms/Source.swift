/// Where facts were read.
public struct Source: Hashable, Sendable {
    /// The page's title.
    public let title: String
    /// Its address; empty when the source is a document without one.
    public let url: String
    /// The day it was read, `YYYY-MM-DD`.
    public let retrieved: String

    /// Makes a source.
    public init(title: String, url: String, retrieved: String) {
        self.title = title
        self.url = url
        self.retrieved = retrieved
    }
}
