import Glibc
import Onboarding
import Uploader

/// Which file goes to which key: everything that can be wrong is found before the first byte travels.
struct UploadList {
    /// One file and its key.
    struct Item {
        /// The file's name as it was given.
        let name: String
        /// What is read.
        let source: UploadSource
        /// The object's key.
        let key: String
    }

    /// The bucket's name.
    let bucket: String
    /// The files, in the order they were given.
    let items: [Item]

    /// The longest key, in bytes of UTF-8 (AWS: Naming Amazon S3 objects).
    private static let longestKey = 1_024

    /// Reads `FILE … s3://BUCKET/KEY`.
    ///
    /// - Throws: `Failure` naming the argument that is wrong.
    init(arguments: [String]) throws {
        guard arguments.count >= 2, let target = arguments.last else {
            throw Failure(.wrongUse, UploadSentences.needsFileAndTarget)
        }
        guard target.hasPrefix("s3://") else {
            throw Failure(.wrongUse, UploadSentences.notAnS3URL(target))
        }
        let parts = target.dropFirst(5).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        bucket = String(parts[0])
        let key = parts.count > 1 ? String(parts[1]) : ""
        let context = RuleContext(platform: nil, method: nil, setup: nil)
        if let finding = Rules.findings(.bucket, bucket, in: context).first(where: { $0.verdict == .invalid })
        {
            throw Failure(.wrongUse, finding.message)
        }
        let files = arguments.dropLast()
        let isFolder = key.isEmpty || key.hasSuffix("/")
        if files.count > 1, !isFolder {
            throw Failure(.wrongUse, UploadSentences.severalFilesNeedFolder(target))
        }
        items = try files.map { file in
            if file == "-", isFolder {
                throw Failure(.wrongUse, UploadSentences.standardInputNeedsKey(target))
            }
            let name = file.split(separator: "/").last.map(String.init) ?? file
            let full = isFolder ? key + name : key
            try Self.checkKey(full)
            return Item(name: file, source: try Self.source(file), key: full)
        }
    }

    private static func checkKey(_ key: String) throws {
        if key.utf8.count > longestKey {
            throw Failure(
                .wrongUse, UploadSentences.keyTooLong(key, bytes: key.utf8.count, limit: longestKey))
        }
        if let scalar = key.unicodeScalars.first(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            throw Failure(.wrongUse, UploadSentences.keyHasControlCharacter(scalar))
        }
    }

    private static func source(_ file: String) throws -> UploadSource {
        if file == "-" { return .file(path: try Spool.standardInput()) }
        var facts = stat()
        guard stat(file, &facts) == 0 else {
            throw Failure(.no, FileSentences.unreadable(file, errno: errno))
        }
        guard facts.st_mode & S_IFMT == S_IFREG else {
            throw Failure(.no, FileSentences.notAFile(file))
        }
        guard access(file, R_OK) == 0 else {
            throw Failure(.no, FileSentences.unreadable(file, errno: errno))
        }
        return .file(path: file)
    }
}
