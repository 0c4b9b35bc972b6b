/// Why there is no endpoint.
public enum EndpointError: Error, Hashable, Sendable {
    /// A call needs a bucket's name.
    case missingBucket
    /// A call needs an object's key.
    case missingKey
    /// No region was given.
    case missingRegion
    /// The region cannot be part of a host's name.
    case invalidRegion(String)
    /// The custom endpoint is not an http or https address.
    case invalidEndpoint(String)
    /// AWS allows no dual-stack together with a custom endpoint.
    case dualStackWithCustomEndpoint
    /// AWS allows no FIPS together with a custom endpoint.
    case fipsWithCustomEndpoint
    /// The service has no FIPS endpoints in the partition.
    case fipsNotSupported(partition: String)
}
