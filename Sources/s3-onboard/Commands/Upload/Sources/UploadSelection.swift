import Glibc
import Uploader

/// What the command line names: files one by one, or whole folders.
enum UploadSelection: Sendable {
    /// In the order they were given.
    case files([UploadItem])
    /// Every file in these folders that the filter includes.
    case folders(FolderSelection)

    /// Reads the sources of a command line; everything that can be wrong with one is found here.
    ///
    /// - Throws: `Failure` naming the argument that is wrong.
    init(_ sources: [String], target: UploadTarget, options: SourceArguments, rules: ItemRules)
        throws(Failure)
    {
        if options.recursive {
            self = .folders(
                try FolderSelection(sources, filter: options.filter, prefix: target.prefix, rules: rules))
            return
        }
        if sources.count > 1, !target.isFolder {
            throw Failure(.wrongUse, UploadSourceSentences.severalFilesNeedFolder(target.text))
        }
        if sources.count(where: { $0 == "-" }) > 1 {
            throw Failure(.wrongUse, UploadSourceSentences.standardInputTwice)
        }
        let expected = try options.expectedBytes(of: sources)
        var names: [String: String] = [:]
        var items: [UploadItem] = []
        for source in sources {
            let item =
                try source == "-"
                ? Self.standardInput(target, expected: expected) : Self.file(source, target)
            if let problem = rules.problem(with: item) { throw Failure(problem.status, problem.sentence) }
            if let other = names.updateValue(item.name, forKey: item.key) {
                throw Failure(.wrongUse, UploadSourceSentences.sameKey(other, item.name, key: item.key))
            }
            items.append(item)
        }
        self = .files(items)
    }

    /// The name of the file, where there is but one.
    var onlyName: String? {
        guard case .files(let items) = self, items.count == 1 else { return nil }
        return items[0].name
    }

    private static func standardInput(_ target: UploadTarget, expected: Int64?) throws(Failure) -> UploadItem
    {
        if target.isFolder {
            throw Failure(.wrongUse, UploadSourceSentences.standardInputNeedsKey(target.text))
        }
        let source = UploadSource.stream(descriptor: STDIN_FILENO, expectedBytes: expected)
        return UploadItem(name: "-", source: source, key: target.key, bytes: expected)
    }

    private static func file(_ path: String, _ target: UploadTarget) throws(Failure) -> UploadItem {
        var facts = stat()
        guard stat(path, &facts) == 0 else {
            throw Failure(.no, FileSentences.unreadable(path, errno: errno))
        }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw Failure(.wrongUse, UploadSourceSentences.folderNeedsRecursive(path))
        default: throw Failure(.no, FileSentences.notAFile(path))
        }
        guard access(path, R_OK) == 0 else {
            throw Failure(.no, FileSentences.unreadable(path, errno: errno))
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return UploadItem(
            name: path, source: .file(path: path), key: target.isFolder ? target.key + name : target.key,
            bytes: Int64(facts.st_size))
    }
}

extension UploadSelection: Sequence {
    func makeIterator() -> AnyIterator<UploadEntry> {
        switch self {
        case .files(let items): AnyIterator(items.lazy.map { UploadEntry.item($0) }.makeIterator())
        case .folders(let folders): AnyIterator(folders.makeIterator())
        }
    }
}
