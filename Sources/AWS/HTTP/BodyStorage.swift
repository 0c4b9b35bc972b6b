/// Keeps the bytes of a request body, any place of which can be read at any time: a request may be sent again.
public protocol BodyStorage: Sendable {
    /// Its length.
    var count: Int64 { get }

    /// Fills `buffer` from `position` on; called on the threads that transfer.
    ///
    /// - Returns: The number of bytes, at least 1: `buffer` is never empty and never reaches beyond ``count``.
    func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int64) throws(BodyReader.Unreadable)
        -> Int
}
