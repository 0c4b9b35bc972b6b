import Documents

extension Platform {
    /// Reads a pack.
    ///
    /// - Throws: The first thing that is wrong with it: its line and the reason.
    public init(document: Document) throws(DocumentError) {
        self = try DocumentReader.read(document) { (pack) throws(DocumentError) in
            Platform(
                id: try pack.text("id"),
                name: try pack.name("name"),
                summary: try pack.localizedText("summary"),
                direction: try pack.choice("direction"),
                methods: try readMethods(&pack),
                bucketRules: try pack.mapping("bucket", BucketRules.read),
                folderRules: try pack.mapping("folder", FolderRules.read),
                accessKeyRules: try pack.mapping("accessKey", AccessKeyRules.read),
                files: try pack.mapping("files", FileOptions.read),
                form: try pack.list("form", FormField.read),
                corrections: try readCorrections(&pack),
                placeholders: try pack.texts("placeholders"),
                examples: try pack.texts("examples"),
                notes: try pack.list("notes", Note.read),
                addresses: try pack.list("addresses", AddressRange.read),
                reading: try pack.mapping(ifPresent: "reading", ReadingFacts.read),
                isGeneric: try pack.truth("generic", standard: false),
                sources: try readSources(&pack))
        }
    }
}

private func readMethods(_ pack: inout DocumentReader) throws(DocumentError) -> [PlatformMethod] {
    let methods = try pack.list("methods", PlatformMethod.read)
    guard !methods.isEmpty else { throw pack.error(.emptyValue("methods"), at: "methods") }
    try refuseRepeated(methods.map(\.kind.rawValue), at: "methods", in: pack)
    return methods
}

private func readCorrections(_ pack: inout DocumentReader) throws(DocumentError) -> [Correction] {
    let corrections = try pack.list("corrections", Correction.read)
    try refuseRepeated(corrections.map(\.id), at: "corrections", in: pack)
    return corrections
}

private func readSources(_ pack: inout DocumentReader) throws(DocumentError) -> [Source] {
    let sources = try pack.list("sources", Source.read)
    guard !sources.isEmpty else { throw pack.error(.emptyValue("sources"), at: "sources") }
    return sources
}

private func refuseRepeated(
    _ names: [String], at key: String, in pack: DocumentReader
) throws(DocumentError) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
        throw pack.error(.repeatedValue(name), at: key)
    }
}

extension Correction {
    fileprivate static func read(_ entry: inout DocumentReader) throws(DocumentError) -> Correction {
        Correction(
            id: try entry.text("id"), documentLine: try entry.text("documentLine"),
            explanation: try entry.localizedText("explanation"), methods: try entry.choices("methods"))
    }
}

extension Note {
    fileprivate static func read(_ entry: inout DocumentReader) throws(DocumentError) -> Note {
        Note(text: try entry.localizedText("text"), methods: try entry.choices("methods"))
    }
}

extension AddressRange {
    fileprivate static func read(_ entry: inout DocumentReader) throws(DocumentError) -> AddressRange {
        AddressRange(label: try entry.name("label"), cidr: try entry.text("cidr"))
    }
}

extension Source {
    fileprivate static func read(_ entry: inout DocumentReader) throws(DocumentError) -> Source {
        Source(
            title: try entry.text("title"), url: try entry.text(ifPresent: "url") ?? "",
            retrieved: try entry.day("retrieved"))
    }
}
