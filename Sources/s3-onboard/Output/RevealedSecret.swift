import AWS

extension Secret {
    /// The secret itself, for the one place that may show it: the keys of the sandbox, which die with it, and an access
    /// key that somebody asked for.
    var revealed: String {
        withBytes { String(decoding: $0, as: UTF8.self) }
    }
}
