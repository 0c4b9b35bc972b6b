import Glibc
import Uploader

/// The files of one folder or of several, each under its path below its folder. They are looked for while they are
/// uploaded: thousands of them take no more memory than one.
struct FolderSelection: Sequence, Sendable {
    private let roots: [String]
    private let filter: PathFilter
    private let prefix: String
    private let rules: ItemRules

    /// Takes folders; the keys of their files begin with `prefix`.
    ///
    /// - Throws: `Failure` for what is no folder.
    init(_ roots: [String], filter: PathFilter, prefix: String, rules: ItemRules) throws(Failure) {
        for root in roots {
            if root == "-" { throw Failure(.wrongUse, UploadSourceSentences.standardInputIsNoFolder) }
            var facts = stat()
            guard stat(root, &facts) == 0 else {
                throw Failure(.no, FileSentences.unreadable(root, errno: errno))
            }
            guard facts.st_mode & S_IFMT == S_IFDIR else {
                throw Failure(.wrongUse, UploadSourceSentences.recursiveNeedsFolder(root))
            }
            guard access(root, R_OK | X_OK) == 0 else {
                throw Failure(.no, FileSentences.unreadable(root, errno: errno))
            }
        }
        self.roots = roots
        self.filter = filter
        self.prefix = prefix
        self.rules = rules
    }

    func makeIterator() -> Iterator {
        Iterator(self)
    }

    /// The file of one of the first `count` folders that another one would overwrite with its `relative`.
    ///
    /// Asking the folders takes no memory; a set of all keys would grow with the files.
    private func rival(of relative: String, amongFirst count: Int) -> String? {
        for earlier in roots.prefix(count) {
            let path = earlier + (earlier.hasSuffix("/") ? "" : "/") + relative
            var facts = stat()
            if stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG { return path }
        }
        return nil
    }

    /// Goes through the folders in the order they were given.
    struct Iterator: IteratorProtocol {
        private let selection: FolderSelection
        private var walk: FolderWalk.Iterator?
        private var folder = -1

        init(_ selection: FolderSelection) {
            self.selection = selection
        }

        mutating func next() -> UploadEntry? {
            while true {
                guard let found = walk?.next() else {
                    guard folder + 1 < selection.roots.count else { return nil }
                    folder += 1
                    walk = FolderWalk(root: selection.roots[folder]).makeIterator()
                    continue
                }
                if let entry = entry(found) { return entry }
            }
        }

        /// What `found` means for the upload; nil when the filter leaves it out.
        private func entry(_ found: FolderWalk.Entry) -> UploadEntry? {
            switch found {
            case .obstacle(let path, let obstacle):
                let relative = path.dropFirst(selection.roots[folder].count).drop { $0 == "/" }
                // Nobody knows whether the filter means what is in a folder that cannot be read.
                guard obstacle.isFolder || selection.filter.includes(String(relative)) else { return nil }
                return .refused(
                    RefusedFile(
                        path: path, key: nil, reason: UploadSourceSentences.obstacle(path, obstacle),
                        isFailure: obstacle.isFailure))
            case .file(let path, let relative, let bytes):
                guard selection.filter.includes(relative) else { return nil }
                let item = UploadItem(
                    name: path, source: .file(path: path), key: selection.prefix + relative, bytes: bytes)
                let problem =
                    selection.rival(of: relative, amongFirst: folder).map {
                        ItemRules.Problem.sameKey($0, path, key: item.key)
                    } ?? selection.rules.problem(with: item)
                guard let problem else { return .item(item) }
                return .refused(
                    RefusedFile(
                        path: path, key: item.key,
                        reason: UploadSourceSentences.inFolder(path, problem.sentence),
                        isFailure: true))
            }
        }
    }
}

extension FolderWalk.Obstacle {
    /// Whether something stays behind that should have travelled.
    fileprivate var isFailure: Bool {
        switch self {
        case .unreadable, .unreadableFolder, .nameNotUTF8: true
        case .special, .cycle: false
        }
    }

    fileprivate var isFolder: Bool {
        switch self {
        case .unreadableFolder, .cycle: true
        case .unreadable, .nameNotUTF8, .special: false
        }
    }
}
