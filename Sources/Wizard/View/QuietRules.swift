/// Rules that go without saying: the checklist lists them only while they are broken, so that what a person
/// must know stays short enough to be read.
enum QuietRules {
    static func contains(_ rule: String) -> Bool {
        ids.contains(rule) || rule.split(separator: ".").last.map { names.contains(String($0)) } ?? false
    }

    /// What follows from the rule about the whole form, or from the length that nobody reaches.
    private static let ids: Set<String> = [
        "role-arn.kind", "role-arn.partition", "role-arn.path", "role-arn.length", "external-id.form",
        "external-id.length", "principal.kind", "folder.length",
    ]

    private static let names: Set<String> = [
        // The accidents of copying.
        "filled", "left-out", "blanks", "invisible", "quotes", "placeholder", "example", "bare-name",
        "bare-path", "bare-id", "bare-region", "not-secret", "not-id",
        // Names that hardly anybody would choose.
        "adjacent-periods", "ip-address", "reserved-prefix", "reserved-suffix", "dots", "parts",
        "account-regional", "double-slash", "avoided", "encoded", "page-only", "bucket-inside",
        "macro-closed", "macro-after-slash",
        // Slips between one answer and another.
        "not-mine", "platform-account", "role-partition", "platform-partition", "region-partition",
        "same-name", "everyone", "narrow",
    ]
}
