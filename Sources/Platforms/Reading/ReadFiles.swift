import Documents

extension FileOptions {
    static func read(_ entry: inout DocumentReader) throws(DocumentError) -> FileOptions {
        FileOptions(
            types: try entry.texts("types"),
            compressions: try entry.texts("compressions"),
            manifest: try entry.truth("manifest", standard: false),
            encryptionKey: try entry.truth("encryptionKey", standard: false),
            nameTemplate: try entry.text(ifPresent: "nameTemplate") ?? "",
            manifestName: try entry.text(ifPresent: "manifestName") ?? "",
            csvOptions: try entry.list("csvOptions", CSVOption.read),
            rowsPerFile: try entry.wholeNumber(ifPresent: "rowsPerFile"),
            longestName: try entry.wholeNumber(ifPresent: "longestName"),
            frequencies: try entry.texts("frequencies"))
    }
}

extension CSVOption {
    fileprivate static func read(_ entry: inout DocumentReader) throws(DocumentError) -> CSVOption {
        let option = CSVOption(
            name: try entry.text("name"), values: try entry.textsOrEmpty("values"),
            standard: try entry.text(ifPresent: "standard") ?? "")
        guard option.values.contains(option.standard) else {
            throw entry.error(.unknownValue(option.standard, known: option.values), at: "standard")
        }
        return option
    }
}

extension FormField {
    static func read(_ entry: inout DocumentReader) throws(DocumentError) -> FormField {
        FormField(
            label: try entry.text("label"), answer: try entry.text("answer"),
            methods: try entry.choices("methods"))
    }
}
