/// The values of a condition key that a condition takes.
enum ValueSet: Hashable {
    case nothing
    case texts(TextSet, ignoringCase: Bool)
    case numbers(RegionSet<ValueRange<PolicyNumber>>)
    case dates(RegionSet<ValueRange<PolicyDate>>)
    case addresses(RegionSet<IPRange>)
    /// An operator that IAM does not have: nothing is known of it.
    case unknown(operator: String, [String])

    /// Whether each of these values is surely in `other`.
    func isCovered(by other: ValueSet) -> Bool {
        switch (self, other) {
        case (.nothing, _): true
        case (.texts(let own, let ignoresCase), .texts(let theirs, let otherIgnoresCase)):
            Self.isCovered(own, ignoresCase, by: theirs, otherIgnoresCase)
        case (.numbers(let own), .numbers(let theirs)): own.isCovered(by: theirs)
        case (.dates(let own), .dates(let theirs)): own.isCovered(by: theirs)
        case (.addresses(let own), .addresses(let theirs)): own.isCovered(by: theirs)
        default: self == other
        }
    }

    private static func isCovered(
        _ own: TextSet, _ ignoresCase: Bool, by other: TextSet, _ otherIgnoresCase: Bool
    ) -> Bool {
        if ignoresCase == otherIgnoresCase { return own.isCovered(by: [other]) }
        if otherIgnoresCase, !own.isComplement {
            return TextSet(own.patterns.map(\.ignoringCase)).isCovered(by: [other])
        }
        // What is left out without regard to case leaves out every case of it.
        guard ignoresCase, own.isComplement, other.isComplement else { return false }
        return TextSet(other.patterns.map(\.ignoringCase)).isCovered(by: [TextSet(own.patterns)])
    }
}
