/// Carries requests to a server and answers back. It never follows a redirect and never repeats a request.
public protocol HTTPTransport: Sendable {
    /// Sends `request` and waits for the whole answer.
    func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse
}
