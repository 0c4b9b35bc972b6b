import AWS

@testable import Sandbox

/// Requests that our own signer signed.
enum SignedRequest {
    static let administrator = Credentials(
        accessKeyID: "AKIAIOSFODNN7EXAMPLE",
        secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        source: .sandbox)

    /// A signed request for `target`, a path with or without a query.
    static func make(
        _ method: HTTPRequest.Method = .get, _ target: String = "/", host: String = "127.0.0.1",
        port: Int? = nil,
        service: AWSService = .s3, region: String = "eu-west-3", credentials: Credentials = administrator,
        payloadHash: String = SigV4.emptyPayload, headers: [(name: String, value: String)] = [],
        at time: UTCTime
    ) -> HTTPRequest {
        let halves = target.split(separator: "?", maxSplits: 1)
        var request = HTTPRequest(
            method: method,
            url: HTTPURL(
                scheme: .http, host: host, port: port, path: String(halves[0]),
                query: halves.count == 2 ? String(halves[1]) : ""),
            headers: AWS.HTTPHeaders(headers))
        if service == .s3 { request.headers.set("X-Amz-Content-Sha256", payloadHash) }
        SigV4.sign(
            &request, payloadHash: payloadHash,
            with: SigV4.Parameters(
                credentials: credentials, region: region, service: service.rawValue, time: time,
                pathForm: service == .s3 ? .s3 : .generic))
        return request
    }

    /// The request as the sandbox gets it, at `time`.
    static func received(_ request: HTTPRequest, at time: UTCTime) -> Request? {
        let query = request.url.query.isEmpty ? "" : "?" + request.url.query
        return RequestTarget(request.url.path + query).map { target in
            Request(
                method: request.method.rawValue, target: target, headers: request.headers,
                sourceAddress: "127.0.0.1", time: time)
        }
    }
}
