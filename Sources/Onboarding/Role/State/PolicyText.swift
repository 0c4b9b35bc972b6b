import Policies

/// Compares the texts of policies by what they mean: IAM may give one back in other words than it was put.
enum PolicyText {
    /// Whether both mean the same; texts that are no policies must be equal.
    static func same(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        if one == other { return true }
        guard let first = try? PolicyDocument(parsing: one), let second = try? PolicyDocument(parsing: other)
        else {
            return false
        }
        return PolicyDifference(deployed: first, expected: second).isEmpty
    }
}
