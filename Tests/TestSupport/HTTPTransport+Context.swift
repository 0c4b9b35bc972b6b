import AWS

extension HTTPTransport {
    /// A context over this transport, with keys that AWS's documentation uses as examples and a clock that stands still.
    public func context(
        region: String = "eu-west-1", endpoint: String? = nil, sessionToken: String? = nil
    ) -> AWSContext {
        AWSContext(
            transport: self,
            credentials: Credentials(
                accessKeyID: "AKIAIOSFODNN7EXAMPLE",
                secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
                sessionToken: sessionToken.map { Secret($0) }, source: .typed),
            region: region, endpoints: EndpointConfiguration(environment: [:], endpointURL: endpoint),
            now: { UTCTime(secondsSinceEpoch: 1_795_168_800) }, userAgent: "tests")
    }
}
