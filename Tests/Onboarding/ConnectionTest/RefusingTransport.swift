import AWS
import TestSupport

/// Refuses some actions of IAM and STS, as for a person who lacks them.
struct RefusingTransport: HTTPTransport {
    private let transport: any HTTPTransport
    private let actions: [String]

    init(_ transport: any HTTPTransport, actions: [String]) {
        self.transport = transport
        self.actions = actions
    }

    func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse {
        let form = request.bodyText
        guard let action = actions.first(where: { form.contains("Action=\($0)&") }) else {
            return try await transport.send(request)
        }
        let denied = RecordedAnswer.query(
            .createRole, 403, "AccessDenied",
            "User: arn:aws:iam::111122223333:user/a is not authorized to perform: iam:\(action) on resource: r"
        )
        return denied.response
    }
}
