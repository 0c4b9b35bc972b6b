import Glibc

/// Folders that this program keeps things in, which nobody but their owner may read.
public enum OwnFolder {
    /// What could not be made, and why.
    public struct Refusal: Error, Hashable {
        /// The folder, or the one above it that is in the way.
        public let path: String
        /// The system's error number.
        public let errorNumber: Int32
    }

    /// Makes the folder at `path`, and those above it, where they are missing.
    public static func make(_ path: String) throws(Refusal) {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw Refusal(path: path, errorNumber: errno)
        }
        try make(String(path[..<slash]))
        if mkdir(path, 0o700) != 0, errno != EEXIST { throw Refusal(path: path, errorNumber: errno) }
    }
}
