/// Where a service is asked, and the region that its requests are signed for.
public struct Endpoint: Hashable, Sendable {
    /// The address that paths are appended to; its own path is empty, or the bucket, or what a custom endpoint has.
    public var base: HTTPURL
    /// The region of signatures.
    public var signingRegion: String
    /// Whether the address is AWS's own; a person is to see where it is not.
    public var isAWS: Bool

    /// Makes an endpoint.
    public init(base: HTTPURL, signingRegion: String) {
        self.base = base
        self.signingRegion = signingRegion
        isAWS = base.scheme == .https && Self.isAWS(host: base.host)
    }

    /// As a person reads it.
    public var text: String { base.text }

    /// Whether `host` is below a DNS suffix of AWS.
    public static func isAWS(host: String) -> Bool {
        Partition.all.contains { partition in
            host.hasSuffix(".\(partition.dnsSuffix)") || host.hasSuffix(".\(partition.dualStackDNSSuffix)")
        }
    }
}
