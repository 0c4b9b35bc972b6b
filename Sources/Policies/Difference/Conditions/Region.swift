/// Part of a space of values, such as a range of numbers or of addresses.
protocol Region: Hashable {
    func contains(_ other: Self) -> Bool
    func overlaps(_ other: Self) -> Bool
}

/// The values in any of some regions, or all others.
struct RegionSet<Part: Region>: Hashable {
    let parts: Set<Part>
    let isComplement: Bool

    /// Whether each of these values is surely in `other`.
    func isCovered(by other: RegionSet) -> Bool {
        switch (isComplement, other.isComplement) {
        case (false, false):
            parts.allSatisfy { part in other.parts.contains { $0.contains(part) } }
        case (false, true):
            parts.allSatisfy { part in !other.parts.contains { $0.overlaps(part) } }
        case (true, true):
            other.parts.allSatisfy { part in parts.contains { $0.contains(part) } }
        case (true, false): false
        }
    }
}

extension IPRange: Region {}

/// The values between two bounds.
struct ValueRange<Value: Comparable & Hashable>: Region {
    struct Bound: Hashable {
        let value: Value
        let isIncluded: Bool
    }

    /// Nil for no bound.
    let lower: Bound?
    /// Nil for no bound.
    let upper: Bound?

    func contains(_ other: ValueRange) -> Bool {
        Self.starts(lower, beforeOrAt: other.lower) && Self.ends(upper, afterOrAt: other.upper)
    }

    func overlaps(_ other: ValueRange) -> Bool {
        Self.reaches(upper, other.lower) && Self.reaches(other.upper, lower)
    }

    private static func starts(_ bound: Bound?, beforeOrAt other: Bound?) -> Bool {
        guard let bound else { return true }
        guard let other else { return false }
        return bound.value < other.value
            || bound.value == other.value && (bound.isIncluded || !other.isIncluded)
    }

    private static func ends(_ bound: Bound?, afterOrAt other: Bound?) -> Bool {
        guard let bound else { return true }
        guard let other else { return false }
        return other.value < bound.value
            || bound.value == other.value && (bound.isIncluded || !other.isIncluded)
    }

    private static func reaches(_ upper: Bound?, _ lower: Bound?) -> Bool {
        guard let upper, let lower else { return true }
        return lower.value < upper.value
            || lower.value == upper.value && lower.isIncluded && upper.isIncluded
    }
}
