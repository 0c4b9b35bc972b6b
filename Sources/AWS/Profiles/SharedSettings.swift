/// What the environment and a profile say about how AWS is reached: the environment goes before the profile.
public struct SharedSettings: Sendable {
    /// The environment.
    let environment: [String: String]
    /// The profile's settings in both files.
    private let profile: ProfileFile.Settings
    /// The settings of the `services` section that the profile names, such as `s3.endpoint_url`.
    private let services: ProfileFile.Settings

    /// Those of `environment` alone.
    public init(environment: [String: String]) {
        self.init(environment: environment, profile: [:], services: [:])
    }

    init(environment: [String: String], profile: ProfileFile.Settings, services: ProfileFile.Settings) {
        self.environment = environment
        self.profile = profile
        self.services = services
    }

    /// The value of `variable`, else of the profile's `setting`; an empty one counts as none.
    func value(_ variable: String, _ setting: String) -> String? {
        [environment[variable], profile[setting]].lazy.compactMap(\.self).first { !$0.isEmpty }
    }

    /// Whether the setting is switched on.
    func flag(_ variable: String, _ setting: String) -> Bool {
        value(variable, setting)?.lowercased() == "true"
    }

    /// The setting as a number from 1 on; nil for none and for what is no number.
    func count(_ variable: String, _ setting: String) -> Int? {
        value(variable, setting).flatMap { Int(digits: $0.utf8) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// The address that was configured for a service in place of AWS's own.
    ///
    /// - Parameter service: As in `AWS_ENDPOINT_URL_S3`.
    func endpoint(of service: String) -> String? {
        if flag("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls") { return nil }
        return [
            environment["AWS_ENDPOINT_URL_\(service)"], environment["AWS_ENDPOINT_URL"],
            services["\(service.lowercased()).endpoint_url"], profile["endpoint_url"],
        ].lazy.compactMap(\.self).first { !$0.isEmpty }
    }
}

extension SharedSettings {
    /// The region: `AWS_REGION`, `AWS_DEFAULT_REGION`, or the profile's.
    public var region: String? {
        environment["AWS_REGION"]?.nonEmpty ?? value("AWS_DEFAULT_REGION", "region")
    }

    /// How often a request is sent at most, as it is written.
    public var maximumAttempts: String? { value("AWS_MAX_ATTEMPTS", "max_attempts") }

    /// The name of the rules by which requests are sent again.
    public var retryMode: String? { value("AWS_RETRY_MODE", "retry_mode") }

    /// A file or a directory of CA certificates in place of the system's.
    public var caBundle: String? { value("AWS_CA_BUNDLE", "ca_bundle") }
}
