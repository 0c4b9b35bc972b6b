/// What lies ahead: files are counted, and those that cannot travel are found, before the first byte does.
struct SourceSurvey {
    /// The files that can travel.
    private(set) var files = 0
    /// Their bytes; nil while the length of one is not known.
    private(set) var bytes: Int64? = 0
    /// Whether one of them goes in parts, which can be gone on with after an interruption.
    private(set) var hasParts = false
    /// The files that cannot travel.
    private(set) var refused: [RefusedFile] = []

    /// Goes through `entries` once.
    init(_ entries: some Sequence<UploadEntry>, rules: ItemRules) {
        for entry in entries {
            switch entry {
            case .refused(let file): refused.append(file)
            case .item(let item):
                files += 1
                bytes = bytes.flatMap { sum in item.bytes.map { sum + $0 } }
                if case .file = item.source, let parts = try? rules.plan(of: item), parts.count != 1 {
                    hasParts = true
                }
            }
        }
    }

    /// The files that were meant to travel and cannot.
    var failures: Int { refused.count(where: \.isFailure) }
}
