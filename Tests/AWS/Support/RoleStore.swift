import AWS
import Dispatch
import Synchronization
import TestSupport

/// Plays STS and S3 for a loopback server: hands out sessions, and knows which of them have ended.
final class RoleStore: Sendable {
    private struct State {
        var isRefusing = false
        var issued = 0
        var ended = 0
        var refusals = 0
        var code = "ExpiredToken"
        var written: [[UInt8]] = []
    }

    private let state = Mutex(State())
    private let crowd: Int
    private let refused = DispatchSemaphore(value: 0)

    /// - Parameter crowd: Every session but the first is handed out when so many requests have been refused.
    init(crowd: Int = 0) {
        self.crowd = crowd
    }

    /// The first session ends an hour after the epoch, each later one an hour later.
    static func end(of session: Int) -> UTCTime {
        UTCTime(secondsSinceEpoch: Double(session) * 3600)
    }

    /// How many sessions were handed out.
    var issued: Int { state.withLock(\.issued) }

    /// How many requests were refused because of their session.
    var refusals: Int { state.withLock(\.refusals) }

    /// The bodies that were accepted.
    var written: [[UInt8]] { state.withLock(\.written) }

    /// Ends all sessions that were handed out, whatever their clock says.
    func endSessions(code: String = "ExpiredToken") {
        state.withLock { state in
            state.ended = state.issued
            state.code = code
        }
    }

    /// Ends the sessions up to `number`, of whoever handed them out.
    func endSessions(upTo number: Int) {
        state.withLock { $0.ended = number }
    }

    /// From now on STS refuses.
    func close() {
        state.withLock { $0.isRefusing = true }
    }

    func react(_ request: LoopbackServer.Request) -> LoopbackServer.Reaction {
        .answer(request.line.hasPrefix("POST") ? session() : write(request))
    }

    private func write(_ request: LoopbackServer.Request) -> String {
        let code: String? = state.withLock { state in
            let token = request.headers["x-amz-security-token"] ?? ""
            guard let number = Int(token.dropFirst("token-".count)), number > state.ended else {
                state.refusals += 1
                return state.code
            }
            state.written.append(request.body)
            return nil
        }
        guard let code else { return LoopbackServer.answer(200) }
        refused.signal()
        return LoopbackServer.answer(400, "<Error><Code>\(code)</Code></Error>")
    }

    private func session() -> String {
        let number: Int? = state.withLock { state in
            if state.isRefusing { return nil }
            state.issued += 1
            return state.issued
        }
        guard let number else {
            return LoopbackServer.answer(
                403, "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>")
        }
        if number > 1 {
            for _ in 0..<crowd { refused.wait() }
        }
        return LoopbackServer.answer(
            200,
            """
            <AssumeRoleResponse><AssumeRoleResult><AssumedRoleUser><Arn>arn</Arn></AssumedRoleUser>\
            <Credentials><AccessKeyId>ASIA\(number)</AccessKeyId><SecretAccessKey>s</SecretAccessKey>\
            <SessionToken>token-\(number)</SessionToken>\
            <Expiration>\(Self.end(of: number).iso8601)</Expiration></Credentials>\
            </AssumeRoleResult></AssumeRoleResponse>
            """)
    }
}
