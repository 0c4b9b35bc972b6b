/// Where services are asked: AWS's own endpoints, or what the user configured.
public struct EndpointConfiguration: Sendable {
    private let customEndpoints: [AWSService: String]
    private let useFIPS: Bool
    private let useDualStack: Bool

    /// Reads the configuration.
    ///
    /// - Parameters:
    ///   - environment: `AWS_ENDPOINT_URL_S3` and its companions win over `AWS_ENDPOINT_URL`;
    ///     `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` turns both off.
    ///   - endpointURL: An endpoint for all services that wins over the environment.
    public init(environment: [String: String], endpointURL: String? = nil) {
        let isIgnored = Self.isTrue(environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"])
        var endpoints: [AWSService: String] = [:]
        for (service, suffix) in [(AWSService.s3, "S3"), (.sts, "STS"), (.iam, "IAM")] {
            let configured =
                isIgnored
                ? nil
                : Self.value("AWS_ENDPOINT_URL_\(suffix)", environment)
                    ?? Self.value("AWS_ENDPOINT_URL", environment)
            endpoints[service] = endpointURL ?? configured
        }
        customEndpoints = endpoints
        useFIPS = Self.isTrue(environment["AWS_USE_FIPS_ENDPOINT"])
        useDualStack = Self.isTrue(environment["AWS_USE_DUALSTACK_ENDPOINT"])
    }

    /// The endpoint of `service`.
    public func endpoint(for service: AWSService, region: String) throws(EndpointError) -> Endpoint {
        switch service {
        case .s3: try rules(.s3, region).s3(bucket: nil, forcePathStyle: true)
        case .sts: try rules(.sts, region).sts()
        case .iam: try rules(.iam, region).iam()
        }
    }

    /// The endpoint of a bucket: a host of its own at AWS, a path at custom endpoints and for names with dots.
    public func endpoint(forBucket bucket: String, region: String) throws(EndpointError) -> Endpoint {
        try rules(.s3, region).s3(bucket: bucket, forcePathStyle: customEndpoints[.s3] != nil)
    }

    /// Whether `service` is asked at AWS's own endpoint.
    public func isAWS(_ service: AWSService, region: String) -> Bool {
        (try? endpoint(for: service, region: region).isAWS) ?? false
    }

    private func rules(_ service: AWSService, _ region: String) -> EndpointRules {
        EndpointRules(
            region: region, customEndpoint: customEndpoints[service], useFIPS: useFIPS,
            useDualStack: useDualStack)
    }

    private static func value(_ name: String, _ environment: [String: String]) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func isTrue(_ value: String?) -> Bool {
        value?.lowercased() == "true"
    }
}
