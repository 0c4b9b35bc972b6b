import AWS
import ArgumentParser
import Onboarding

/// How to reach AWS, named as the AWS CLI names it.
struct AWSOptions: ParsableArguments {
    @Option(help: "The AWS profile whose credentials to use.")
    var profile: String?

    @Option(
        name: .customLong("endpoint-url"),
        help: "An endpoint other than AWS's own, such as http://127.0.0.1:9000.")
    var endpointURL: String?

    @Flag(name: .customLong("allow-http"), help: "Allows plain http to a host other than this machine.")
    var allowHTTP = false

    @Flag(name: .customLong("no-input"), help: "Never asks, and names what is missing instead.")
    var noInput = false

    /// The region that the environment or the profile gives.
    ///
    /// - Parameter other: The profile of a setup file, where no option names one.
    func configuredRegion(orProfile other: String? = nil) -> String? {
        settings(orProfile: other).region
    }

    /// How requests travel, where nothing else is asked for.
    func transport(orProfile other: String? = nil) -> TransportConfiguration {
        TransportConfiguration(settings(orProfile: other), allowHTTP: allowHTTP)
    }

    /// What every client is made from.
    func context(
        credentials: (any CredentialsProvider)?, region: String, orProfile other: String? = nil,
        transport: TransportConfiguration? = nil
    ) -> AWSContext {
        AWSContext(
            transport: CurlTransport(transport ?? self.transport(orProfile: other)),
            credentials: credentials, region: region, endpoints: endpoints(orProfile: other),
            userAgent: Version.userAgent)
    }

    /// The address that answers in AWS's place; nil with AWS itself.
    func foreignEndpoint(orProfile other: String? = nil) -> String? {
        let region = configuredRegion(orProfile: other) ?? BucketRegion.firstAsked
        let endpoints = endpoints(orProfile: other)
        for service in [AWSService.s3, .sts, .iam] {
            if let endpoint = try? endpoints.endpoint(for: service, region: region), !endpoint.isAWS {
                return endpoint.text
            }
        }
        return nil
    }

    /// What the environment and the profile say about how AWS is reached.
    func settings(orProfile other: String? = nil) -> SharedSettings {
        // What is wrong with the profile is reported when its credentials are looked up.
        do throws(CredentialsError) { return try chain.settings(profile: profile ?? other) } catch {
            return SharedSettings(environment: environment)
        }
    }

    private func endpoints(orProfile other: String?) -> EndpointConfiguration {
        EndpointConfiguration(settings(orProfile: other), endpointURL: endpointURL)
    }

    /// What every client of `bucket` is made from: in the region that is given, else in the one S3 names, else in
    /// the configured one.
    func context(
        credentials: any CredentialsProvider, bucket: String, region: String?,
        orProfile profile: String? = nil
    ) async -> AWSContext {
        let configured = configuredRegion(orProfile: profile) ?? BucketRegion.firstAsked
        let context = context(
            credentials: credentials, region: region ?? configured, orProfile: profile)
        if region != nil { return context }
        do throws(AWSFailure) {
            return try await BucketRegion.find(bucket, context: context).map(context.with(region:)) ?? context
        } catch {
            // The same failure shows again, and better, in what the context is for.
            return context
        }
    }

    private var environment: [String: String] { ProcessEnvironment.variables }

    /// Where credentials are looked for.
    var chain: CredentialChain {
        CredentialChain(environment: environment, homeDirectory: HomeDirectory.path(environment))
    }
}
