import AWS

/// Refuses some actions of IAM and STS, as for a person who lacks them.
struct RefusingTransport: HTTPTransport {
    private let transport: any HTTPTransport
    private let actions: [String]

    init(_ transport: any HTTPTransport, actions: [String]) {
        self.transport = transport
        self.actions = actions
    }

    func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse {
        guard case .bytes(let form) = request.body else { return try await transport.send(request) }
        let text = String(decoding: form, as: UTF8.self)
        guard let action = actions.first(where: { text.contains("Action=\($0)&") }) else {
            return try await transport.send(request)
        }
        let denied = RecordedAnswer.query(
            .createRole, 403, "AccessDenied",
            "User: arn:aws:iam::111122223333:user/a is not authorized to perform: iam:\(action) on resource: r"
        )
        return .xml(denied.status, denied.body)
    }
}
