/// A value inside a shell command that a person will paste.
public enum ShellWord {
    /// `value` in single quotes, so that every POSIX shell reads exactly it and runs nothing of it.
    public static func quoted(_ value: String) -> String {
        "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
