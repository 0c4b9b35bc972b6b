import Files
import Glibc
import Synchronization

/// The temporary folder that holds the bytes of objects, and nothing else.
final class StorageFolder: Sendable {
    /// Where it is.
    let path: String
    private let nextName = Atomic<Int>(0)

    /// Makes a folder that only this user may read, below `TMPDIR` or `/tmp`.
    init() throws(SandboxError) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        let template = (parent.isEmpty ? "/tmp" : parent) + "/s3-onboard-sandbox-XXXXXX"
        // mkdtemp makes it with mode 0700.
        var name = Array(template.utf8CString)
        guard mkdtemp(&name) != nil else {
            throw .cannotStore(path: template, reason: String(cString: strerror(errno)))
        }
        path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// A file of its own for one body.
    func makeFile() throws(Refusal) -> FileWriter {
        let name = nextName.wrappingAdd(1, ordering: .relaxed).newValue
        return try FileWriter(path: "\(path)/\(name)")
    }

    /// Removes the folder. Files that are still being sent keep their bytes until they are closed.
    func remove() {
        guard let names = try? FolderEntries.names(in: path) else { return }
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
    }
}
