/// ExternalIds that must be refused, made from the right one.
enum WrongExternalID {
    /// The right one with its last character changed, and, where it has letters, in the other case: a trust
    /// policy that ignores case would take that.
    static func like(_ right: String) -> [String] {
        guard let last = right.last else { return ["s3-onboard-wrong"] }
        let changed = String(right.dropLast()) + (last == "0" ? "1" : "0")
        let swapped = String(right.map { $0.isUppercase ? lower($0) : upper($0) })
        return swapped == right ? [changed] : [changed, swapped]
    }

    private static func lower(_ letter: Character) -> Character { letter.lowercased().first ?? letter }
    private static func upper(_ letter: Character) -> Character { letter.uppercased().first ?? letter }
}
