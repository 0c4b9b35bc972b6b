import AWS

/// What is known of the exports that lie in a platform's bucket.
struct ListedExports: Hashable, Sendable {
    /// An export and when it was written.
    struct Export: Hashable, Sendable {
        let key: String
        let written: UTCTime
    }

    /// One to read: the first that holds data, else the first.
    private(set) var readable: String?
    /// Whichever will be deleted first.
    private(set) var oldest: Export?
    private(set) var count = 0
    private var readableHasData = false

    mutating func add(_ objects: [ListObjectsV2Output.Object]) {
        count += objects.count
        for object in objects {
            if readable == nil || (!readableHasData && object.size > 0) {
                readable = object.key
                readableHasData = object.size > 0
            }
            guard let written = object.lastModified else { continue }
            if oldest.map({ written < $0.written }) ?? true {
                oldest = Export(key: object.key, written: written)
            }
        }
    }
}
