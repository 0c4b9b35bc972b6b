/// A secret that no print, dump, interpolation or encoder can leak.
public final class Secret: Sendable {
    private let bytes: [UInt8]

    /// Keeps `text`.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Hands out the bytes for as long as `body` runs.
    public func withBytes<Result>(_ body: ([UInt8]) throws -> Result) rethrows -> Result {
        try body(bytes)
    }
}
