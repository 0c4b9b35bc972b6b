import Glibc

/// Reads what is in a folder, in the order the system has it.
public enum FolderEntries {
    /// The names in the folder at `path`.
    public static func names(in path: String) throws(SystemError) -> [String] {
        var names: [String] = []
        try forEach(in: path) { names.append(String(cString: $0)) }
        return names
    }

    /// Hands each name in the folder at `path` to `body`, as the system has it: it need not be UTF-8.
    public static func forEach(
        in path: String, _ body: (UnsafePointer<CChar>) -> Void
    ) throws(SystemError) {
        guard let folder = opendir(path) else { throw SystemError(number: errno) }
        defer { closedir(folder) }
        errno = 0
        while let entry = readdir(folder) {
            withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
                    if strcmp(name, ".") != 0 && strcmp(name, "..") != 0 { body(name) }
                }
            }
            errno = 0
        }
        guard errno == 0 else { throw SystemError(number: errno) }
    }
}
