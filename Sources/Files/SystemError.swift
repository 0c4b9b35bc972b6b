/// Why the system refused something.
public struct SystemError: Error, Hashable {
    /// Its error number.
    public let number: Int32

    /// Wraps an error number.
    public init(number: Int32) {
        self.number = number
    }
}
