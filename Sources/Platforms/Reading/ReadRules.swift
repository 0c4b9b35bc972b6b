import Documents

extension BucketRules {
    /// AWS's own limit.
    private static let longestName = 63

    static func read(_ entry: inout DocumentReader) throws(DocumentError) -> BucketRules {
        BucketRules(
            dots: try entry.choice("dots"), pattern: try entry.text(ifPresent: "pattern") ?? "",
            maximumLength: try entry.wholeNumber(ifPresent: "maximumLength") ?? longestName,
            strictParts: try entry.truth("strictParts", standard: false))
    }
}

extension FolderRules {
    static func read(_ entry: inout DocumentReader) throws(DocumentError) -> FolderRules {
        FolderRules(
            required: try entry.truth("required", standard: false),
            accepted: try entry.text(ifPresent: "accepted") ?? "",
            warned: try entry.text(ifPresent: "warned") ?? "",
            macros: try entry.texts("macros"),
            macrosOnlyAtEnd: try entry.truth("macrosOnlyAtEnd", standard: false))
    }
}

extension AccessKeyRules {
    static func read(_ entry: inout DocumentReader) throws(DocumentError) -> AccessKeyRules {
        AccessKeyRules(
            base32Only: try entry.truth("base32Only", standard: false),
            takesSessionToken: try entry.truth("takesSessionToken", standard: false))
    }
}

extension ReadingFacts {
    static func read(_ entry: inout DocumentReader) throws(DocumentError) -> ReadingFacts {
        ReadingFacts(
            roleName: try entry.text(ifPresent: "roleName") ?? "",
            prefix: try entry.text(ifPresent: "prefix") ?? "",
            completionMarker: try entry.text(ifPresent: "completionMarker") ?? "",
            requesterPays: try entry.truth("requesterPays", standard: false),
            retentionDays: try entry.wholeNumber(ifPresent: "retentionDays"))
    }
}
