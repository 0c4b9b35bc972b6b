import AWS

/// The regions and partitions that exist.
enum Regions {
    /// Named in AWS's lists on 2026-11-20, but without S3 or STS yet.
    static let announced: Set<String> = ["me-west-1", "sa-west-1"]

    static let partitions = Partition.all.map(\.id)
    static let all = Partition.all.flatMap(\.regions)

    static func isKnown(_ region: String) -> Bool { all.contains(region) }

    /// The partition of `region`, also of one that is yet to come; nil when it looks like no region.
    static func partition(of region: String) -> String? {
        Partition.containing(region: region)?.id
    }
}
