/// The credentials of the EC2 instance that the program runs on; what is tried when nothing was configured.
public struct InstanceMetadataPlan: Hashable, Sendable {
    /// The instance metadata service over both protocols.
    private static let hosts = ["ipv4": "169.254.169.254", "ipv6": "[fd00:ec2::254]"]

    let endpoint: HTTPURL
    /// The longest that one request may take.
    let seconds: Int
    let attempts: Int
    /// Where credentials were looked for before.
    let lookedAt: [CredentialPlace]

    /// Reads the configuration; nil where the service is switched off.
    init?(_ settings: SharedSettings, lookedAt: [CredentialPlace]) throws(CredentialsError) {
        guard settings.environment["AWS_EC2_METADATA_DISABLED"]?.lowercased() != "true" else { return nil }
        self.lookedAt = lookedAt
        seconds = settings.count("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout") ?? 1
        attempts = settings.count("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts") ?? 1
        guard
            let text = settings.value(
                "AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")
        else {
            endpoint = HTTPURL(scheme: .http, host: try Self.host(settings), path: "")
            return
        }
        guard let url = HTTPURL(endpoint: text) else { throw .instanceMetadata(.notAnAddress(text)) }
        guard url.scheme == .https || url.isLoopback || Self.hosts.values.contains(url.host) else {
            throw .instanceMetadata(.hostNotAllowed(url.hostHeader))
        }
        endpoint = url
    }

    private static func host(_ settings: SharedSettings) throws(CredentialsError) -> String {
        let mode = settings.value(
            "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")
        let usesIPv6 = settings.flag("AWS_IMDS_USE_IPV6", "imds_use_ipv6")
        guard let host = hosts[mode?.lowercased() ?? (usesIPv6 ? "ipv6" : "ipv4")] else {
            throw .instanceMetadata(.notAnAddress(mode ?? ""))
        }
        return host
    }
}
