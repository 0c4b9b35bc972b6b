import Glibc

/// Writes to a descriptor that may take less than it is given.
enum WholeWrite {
    /// Writes all of `bytes`.
    ///
    /// - Returns: false with `errno` set when the system refuses.
    static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = rest.dropFirst(written)
        }
        return true
    }
}
