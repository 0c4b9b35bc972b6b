import Glibc

/// Bytes on disk that go away with the last who holds them: a reader may still be sending an object that
/// has just been overwritten.
final class StoredFile: Sendable {
    /// Where it lies.
    let path: String
    /// How many bytes it has.
    let count: Int64

    /// Takes charge of the file at `path`.
    init(path: String, count: Int64) {
        self.path = path
        self.count = count
    }

    deinit {
        unlink(path)
    }
}

/// A stretch of one stored object, which may be made of several files: the parts of a multipart upload
/// stay the files they were.
struct StoredSlice: Sendable {
    /// The object's files, in order.
    let files: [StoredFile]
    /// Where in the object the stretch begins.
    let offset: Int64
    /// How long it is.
    let count: Int64
}

/// Reads a stretch of a stored object from its beginning to its end.
struct StoredSliceReader: ~Copyable {
    private var files: ArraySlice<StoredFile>
    private var offset: Int64
    private var remaining: Int64
    private var descriptor: Int32 = -1

    /// Makes a reader of `slice`.
    init(_ slice: StoredSlice) {
        files = slice.files[...]
        offset = slice.offset
        remaining = slice.count
        while let first = files.first, offset >= first.count, remaining > 0 {
            offset -= first.count
            files.removeFirst()
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Fills `buffer` from its beginning; answers how many bytes, 0 at the end, nil when the disk fails.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        while remaining > 0, let file = files.first {
            if descriptor < 0 {
                descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
                guard descriptor >= 0 else { return nil }
            }
            let wanted = min(Int64(buffer.count), remaining, file.count - offset)
            if wanted > 0 {
                let got = pread(descriptor, buffer.baseAddress, Int(wanted), off_t(offset))
                guard got > 0 else { return nil }
                offset += Int64(got)
                remaining -= Int64(got)
                return got
            }
            close(descriptor)
            descriptor = -1
            offset = 0
            files.removeFirst()
        }
        return remaining == 0 ? 0 : nil
    }
}
