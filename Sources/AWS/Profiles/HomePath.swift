/// Paths that start in the person's home folder.
enum HomePath {
    /// `path` with the home folder in place of a leading `~`.
    static func expanded(_ path: String, _ homeDirectory: String) -> String {
        path.hasPrefix("~/") ? homeDirectory + path.dropFirst() : path
    }
}
