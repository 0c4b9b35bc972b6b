/// Answers requests; knows nothing of connections.
protocol Responder: Sendable {
    /// Answers `request`, reading as much of `body` as it needs.
    func answer(_ request: Request, body: IncomingBody) async -> Answer
}
