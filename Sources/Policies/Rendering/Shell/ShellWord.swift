/// A value inside a shell command that a person will paste.
public enum ShellWord {
    /// `value` in single quotes, so that every POSIX shell reads exactly it and runs nothing of it.
    public static func quoted(_ value: String) -> String {
        "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// The same, without quotes where none are needed: easier to read, and to type.
    public static func plain(_ value: String) -> String {
        let isPlain =
            !value.isEmpty
            && value.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || "_./:@+,-".utf8.contains(byte)
            }
        return isPlain ? value : quoted(value)
    }
}
