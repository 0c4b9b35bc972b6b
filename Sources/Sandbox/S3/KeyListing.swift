/// One page of a list of keys: those with the prefix, folded at the delimiter, after the marker.
struct KeyListing<Entry: Sendable>: Sendable {
    /// The entries that are listed themselves.
    private(set) var entries: [(key: ObjectKey, value: Entry)] = []
    /// The folders that stand for what is in them.
    private(set) var commonPrefixes: [String] = []
    /// What the next page comes after; nil when this is the last.
    private(set) var nextMarker: String?

    /// How many lines the page has.
    var count: Int { entries.count + commonPrefixes.count }

    /// Lists `all`, which must be sorted.
    ///
    /// - Parameters:
    ///   - marker: A key, or a folder, which is then skipped with everything in it.
    ///   - limit: How many lines the page may have.
    init(
        _ all: some Sequence<(key: ObjectKey, value: Entry)>, prefix: String, delimiter: String,
        after marker: String, limit: Int
    ) {
        guard limit > 0 else { return }
        let markerKey = ObjectKey(marker)
        let skipsFolder = !delimiter.isEmpty && marker.hasSuffix(delimiter)
        var last = ""
        for (key, value) in all where key.hasPrefix(prefix) && (marker.isEmpty || markerKey < key) {
            let folder = Self.folder(of: key.text, prefix: prefix, delimiter: delimiter)
            if let folder, folder == commonPrefixes.last || skipsFolder && folder == marker { continue }
            guard count < limit else {
                nextMarker = last
                return
            }
            if let folder {
                commonPrefixes.append(folder)
            } else {
                entries.append((key, value))
            }
            last = folder ?? key.text
        }
    }

    /// What `key` is folded into: everything up to the first delimiter after the prefix.
    private static func folder(of key: String, prefix: String, delimiter: String) -> String? {
        guard !delimiter.isEmpty else { return nil }
        let bytes = Array(key.utf8)
        let mark = Array(delimiter.utf8)
        var start = prefix.utf8.count
        while start + mark.count <= bytes.count {
            if bytes[start..<(start + mark.count)].elementsEqual(mark) {
                return String(decoding: bytes[..<(start + mark.count)], as: UTF8.self)
            }
            start += 1
        }
        return nil
    }
}
