import Files
import Glibc

/// Everything below a folder, one entry at a time and always in the same order: one listing a level is in memory, and
/// no folder stays open. Symbolic links are followed.
struct FolderWalk: Sequence, Sendable {
    /// What stands in a folder.
    enum Entry: Hashable {
        /// A file that can be read.
        case file(path: String, relative: String, bytes: Int64)
        /// What cannot be uploaded.
        case obstacle(path: String, Obstacle)
    }

    /// Why something cannot be uploaded.
    enum Obstacle: Hashable {
        /// A file; the system's error number.
        case unreadable(Int32)
        /// A folder, whatever it holds; the system's error number.
        case unreadableFolder(Int32)
        /// A name that is not UTF-8, which no key can be made of.
        case nameNotUTF8
        /// A pipe, a socket or a device.
        case special
        /// A link to a folder that it lies in.
        case cycle
    }

    /// The folder, as it was named.
    let root: String

    func makeIterator() -> Iterator {
        Iterator(root: root)
    }

    /// Walks once.
    struct Iterator: IteratorProtocol {
        private struct Level {
            let path: String
            let relative: String
            let identity: FileIdentity
            var listing: FolderListing
        }

        private let root: String
        private var levels: [Level] = []
        private var hasBegun = false

        init(root: String) {
            self.root = root
        }

        mutating func next() -> Entry? {
            if !hasBegun {
                hasBegun = true
                if let obstacle = enter(path: root, relative: "") { return obstacle }
            }
            while !levels.isEmpty {
                let depth = levels.count - 1
                guard let name = levels[depth].listing.nextName() else {
                    levels.removeLast()
                    continue
                }
                if let entry = entry(name, of: levels[depth]) { return entry }
            }
            return nil
        }

        /// What `name` is; nil for a folder, which is entered.
        private mutating func entry(_ name: [UInt8], of level: Level) -> Entry? {
            let separator = level.path.hasSuffix("/") ? "" : "/"
            guard let name = String(validating: name, as: UTF8.self) else {
                let shown = level.path + separator + String(decoding: name, as: UTF8.self)
                return .obstacle(path: shown, .nameNotUTF8)
            }
            let path = level.path + separator + name
            var facts = stat()
            guard stat(path, &facts) == 0 else { return .obstacle(path: path, .unreadable(errno)) }
            switch facts.st_mode & S_IFMT {
            case S_IFDIR: return enter(path: path, relative: level.relative + name + "/")
            case S_IFREG where access(path, R_OK) != 0: return .obstacle(path: path, .unreadable(errno))
            case S_IFREG:
                return .file(path: path, relative: level.relative + name, bytes: Int64(facts.st_size))
            default: return .obstacle(path: path, .special)
            }
        }

        /// Goes into a folder; answers why it cannot.
        private mutating func enter(path: String, relative: String) -> Entry? {
            do throws(SystemError) {
                let identity = try FileIdentity(path: path)
                if levels.contains(where: { $0.identity == identity }) {
                    return .obstacle(path: path, .cycle)
                }
                let listing = try FolderListing(path: path)
                levels.append(Level(path: path, relative: relative, identity: identity, listing: listing))
                return nil
            } catch {
                return .obstacle(path: path, .unreadableFolder(error.number))
            }
        }
    }
}

/// What two paths to the same file have in common.
struct FileIdentity: Hashable {
    private let device: dev_t
    private let inode: ino_t

    /// Asks the system, following links.
    init(path: String) throws(SystemError) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw SystemError(number: errno) }
        device = facts.st_dev
        inode = facts.st_ino
    }
}
