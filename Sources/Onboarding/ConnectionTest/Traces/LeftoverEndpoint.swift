import AWS

extension Leftover.Thing {
    /// Who is asked to remove it.
    var service: AWSService {
        switch self {
        case .object, .upload: .s3
        case .role: .iam
        }
    }
}

extension Leftover {
    /// Whether `context` asks at the endpoint where the leftover is.
    ///
    /// It must: S3 answers the removal of an object that it does not have like any other.
    public func isAsked(by context: AWSContext) -> Bool {
        let endpoint = try? context.endpoints.endpoint(for: thing.service, region: place.region)
        return endpoint.map { $0.isAWS ? nil : $0.text } == .some(place.endpointURL)
    }
}
