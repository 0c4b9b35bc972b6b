/// Where services are asked: AWS's own endpoints, or what the user configured.
public struct EndpointConfiguration: Sendable {
    private let customEndpoints: [AWSService: String]
    private let customSingleSignOnPortal: String?
    private let useFIPS: Bool
    private let useDualStack: Bool

    /// Reads `environment` alone.
    ///
    /// - Parameter endpointURL: An endpoint for all services that wins over the environment.
    public init(environment: [String: String], endpointURL: String? = nil) {
        self.init(SharedSettings(environment: environment), endpointURL: endpointURL)
    }

    /// Reads the configuration.
    ///
    /// - Parameters:
    ///   - settings: `AWS_ENDPOINT_URL_S3` and its companions win over `AWS_ENDPOINT_URL`, and this over the profile;
    ///     `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` turns all of them off.
    ///   - endpointURL: An endpoint for all services that wins over the settings.
    public init(_ settings: SharedSettings, endpointURL: String? = nil) {
        var endpoints: [AWSService: String] = [:]
        for (service, name) in [(AWSService.s3, "S3"), (.sts, "STS"), (.iam, "IAM")] {
            endpoints[service] = endpointURL ?? settings.endpoint(of: name)
        }
        customEndpoints = endpoints
        // What one store answers for all services is no place to send a person's token to.
        customSingleSignOnPortal = settings.endpoint(of: "SSO")
        useFIPS = settings.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")
        useDualStack = settings.flag("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")
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

    /// The portal of IAM Identity Center.
    func singleSignOnPortal(region: String) throws(EndpointError) -> Endpoint {
        try rules(customSingleSignOnPortal, region).singleSignOnPortal()
    }

    private func rules(_ service: AWSService, _ region: String) -> EndpointRules {
        rules(customEndpoints[service], region)
    }

    private func rules(_ customEndpoint: String?, _ region: String) -> EndpointRules {
        EndpointRules(
            region: region, customEndpoint: customEndpoint, useFIPS: useFIPS, useDualStack: useDualStack)
    }
}
