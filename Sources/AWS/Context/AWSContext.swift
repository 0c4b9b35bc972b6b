/// What every client is made from.
public struct AWSContext: Sendable {
    /// Carries the requests.
    public var transport: any HTTPTransport
    /// Signs them; without credentials every call fails.
    public var credentials: (any CredentialsProvider)?
    /// The region of regional services.
    public var region: String
    /// Where services are asked.
    public var endpoints: EndpointConfiguration
    /// The clock of signatures.
    public var now: @Sendable () -> UTCTime
    /// What the program calls itself.
    public var userAgent: String

    /// Makes a context.
    public init(
        transport: any HTTPTransport, credentials: (any CredentialsProvider)?, region: String,
        endpoints: EndpointConfiguration,
        now: @escaping @Sendable () -> UTCTime = UTCTime.now, userAgent: String = "s3-onboard"
    ) {
        self.transport = transport
        self.credentials = credentials
        self.region = region
        self.endpoints = endpoints
        self.now = now
        self.userAgent = userAgent
    }

    /// The same with other credentials.
    public func with(credentials: (any CredentialsProvider)?) -> AWSContext {
        var context = self
        context.credentials = credentials
        return context
    }

    /// The same in another region.
    public func with(region: String) -> AWSContext {
        var context = self
        context.region = region
        return context
    }
}
