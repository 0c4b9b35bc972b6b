import Glibc

/// Writes to a descriptor that may take less than it is given.
public enum WholeWrite {
    /// Writes all of `bytes`.
    ///
    /// - Returns: false with `errno` set when the system refuses.
    public static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Glibc.write(
                descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Writes all of `text`, as UTF-8.
    ///
    /// - Returns: false with `errno` set when the system refuses.
    public static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    }
}
