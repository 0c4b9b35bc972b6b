import AWS

/// The regions of every partition, as the rules see them.
enum Regions {
    /// Named in AWS's lists, but without S3 or STS yet (2026-11-20).
    static let announced: Set<String> = ["me-west-1", "sa-west-1"]

    static let partitions = Partition.all.map(\.id)
    static let all = Partition.all.flatMap(\.regions)

    static func isKnown(_ region: String) -> Bool { all.contains(region) }

    /// The partition of `region`; nil when the region is not known.
    static func partition(of region: String) -> String? {
        Partition.all.first { $0.regions.contains(region) }?.id
    }
}
