import AWS
import Synchronization
import TestSupport

/// Carries calls to a server, and lets one that changes something go wrong.
final class FaultyTransport: HTTPTransport {
    /// What goes wrong.
    enum Fault: CaseIterable {
        /// It never arrives.
        case lostCall
        /// It is done, and nobody hears of it.
        case lostAnswer
        /// IAM refuses it.
        case refusal
    }

    private let transport: any HTTPTransport
    private let fault: Fault
    private let index: Int
    private let count = Mutex(0)

    /// Breaks the call number `index`, counted from 0, of those that change something.
    init(_ transport: any HTTPTransport, _ fault: Fault, at index: Int) {
        self.transport = transport
        self.fault = fault
        self.index = index
    }

    /// Whether the call that was to go wrong was ever made.
    var wasReached: Bool { count.withLock { $0 > index } }

    func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse {
        guard Self.changes(request),
            count.withLock({ count in
                defer { count += 1 }
                return count == index
            })
        else { return try await transport.send(request) }
        switch fault {
        case .lostCall: break
        case .lostAnswer: _ = try await transport.send(request)
        case .refusal:
            return .xml(
                "<ErrorResponse><Error><Code>AccessDenied</Code><Message>User: arn:aws:iam::111122223333:user/a is not "
                    + "authorized to perform: iam:X</Message></Error></ErrorResponse>",
                status: 403)
        }
        throw .transport(TransportError(kind: .connectionLost, host: "127.0.0.1", detail: ServerText("")))
    }

    private static func changes(_ request: HTTPRequest) -> Bool {
        let form = request.bodyText
        return form.hasPrefix("Action=") && !form.hasPrefix("Action=Get") && !form.hasPrefix("Action=List")
    }
}
