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

    /// The credentials that the chain finds, by botocore's order.
    ///
    /// - Parameter other: The profile of a setup file, where no option names one.
    /// - Throws: `Failure` that says where was looked.
    func credentials(orProfile other: String? = nil) throws -> Credentials {
        do throws(CredentialsError) {
            return try chain.resolve(profile: profile ?? other)
        } catch {
            throw Failure(.no, WorldSentences.credentials(error))
        }
    }

    /// The region that the environment or the profile gives.
    func configuredRegion(orProfile other: String? = nil) -> String? {
        // A profile that cannot be read is reported when its credentials are looked up.
        do throws(CredentialsError) { return try chain.region(profile: profile ?? other) } catch {
            return nil
        }
    }

    /// How requests travel, where nothing else is asked for.
    var transport: TransportConfiguration {
        TransportConfiguration(environment: environment, allowHTTP: allowHTTP)
    }

    /// What every client is made from.
    func context(
        credentials: (any CredentialsProvider)?, region: String, transport: TransportConfiguration? = nil
    ) -> AWSContext {
        AWSContext(
            transport: CurlTransport(transport ?? self.transport),
            credentials: credentials, region: region, endpoints: endpoints,
            userAgent: Version.userAgent)
    }

    /// The address that answers in AWS's place; nil with AWS itself.
    var foreignEndpoint: String? {
        let region = configuredRegion() ?? BucketRegion.firstAsked
        for service in [AWSService.s3, .sts, .iam] {
            if let endpoint = try? endpoints.endpoint(for: service, region: region), !endpoint.isAWS {
                return endpoint.text
            }
        }
        return nil
    }

    private var endpoints: EndpointConfiguration {
        EndpointConfiguration(environment: environment, endpointURL: endpointURL)
    }

    /// What every client of `bucket` is made from: in the region that is given, else in the one S3 names, else in
    /// the configured one.
    func context(
        credentials: Credentials, bucket: String, region: String?, orProfile profile: String? = nil
    ) async -> AWSContext {
        let configured = configuredRegion(orProfile: profile) ?? BucketRegion.firstAsked
        let context = context(credentials: credentials, region: region ?? configured)
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
