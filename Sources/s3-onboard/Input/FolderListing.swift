import Files
import Glibc

/// The names in one folder, in the order of their bytes. They lie in one piece, so that a folder of a million files
/// takes little more memory than their names.
struct FolderListing {
    private var bytes: [CChar] = []
    private var starts: [Int32] = []
    private var next = 0

    /// Reads the folder at `path` and closes it again.
    init(path: String) throws(SystemError) {
        try FolderEntries.forEach(in: path) { name in
            starts.append(Int32(bytes.count))
            bytes.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name) + 1))
        }
        bytes.withUnsafeBufferPointer { names in
            guard let names = names.baseAddress else { return }
            starts.sort { strcmp(names + Int($0), names + Int($1)) < 0 }
        }
    }

    /// The next name, as the system has it.
    mutating func nextName() -> [UInt8]? {
        guard next < starts.count else { return nil }
        let name = bytes[Int(starts[next])...].prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        next += 1
        return name
    }
}
