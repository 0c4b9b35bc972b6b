/// Carries requests to a server and answers back. It never follows a redirect, and repeats
/// a request only when a kept-alive connection turns out to be dead before any answer.
public protocol HTTPTransport: Sendable {
    /// Sends `request` and waits for the whole answer.
    func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse
}
