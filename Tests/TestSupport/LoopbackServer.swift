import Foundation
import Glibc
import Synchronization

/// An HTTP server on 127.0.0.1 that misbehaves as it is told.
public final class LoopbackServer: Sendable {
    /// A request as it came.
    public struct Request: Sendable {
        /// Such as `PUT /bucket/key?x= HTTP/1.1`.
        public let line: String
        /// The header lines by name in lower case.
        public let headers: [String: String]
        /// The body.
        public let body: [UInt8]
        /// Which connection it came over, counted from 0.
        public let connection: Int
    }

    /// What the server does about a request.
    public enum Reaction: Sendable {
        /// Sends these bytes.
        case answer(String)
        /// Sends these bytes and closes.
        case answerAndClose(String)
        /// Sends these bytes one by one, twenty in a second, until the client goes away.
        case drip(String)
        /// Says nothing until the client goes away.
        case silence
        /// Closes at once.
        case close
    }

    /// The port.
    public let port: Int
    private let socket: Int32
    private let state = Mutex((requests: [Request](), connections: 0, departures: 0))
    private let refusal: @Sendable (Request) -> String?
    private let react: @Sendable (Request) -> Reaction
    private let events: AsyncStream<Void>
    private let eventSource: AsyncStream<Void>.Continuation

    /// Such as `http://127.0.0.1:40123`.
    public var endpoint: String { "http://127.0.0.1:\(port)" }

    /// The requests so far.
    public var requests: [Request] { state.withLock(\.requests) }

    /// How many connections were opened.
    public var connections: Int { state.withLock(\.connections) }

    /// Starts the server.
    ///
    /// - Parameter refusal: The answer to a request that asks for consent before it sends its body; without one the
    ///   server consents. After a refusal it takes whatever comes for the body, as some stores do.
    public init(
        refusing refusal: @escaping @Sendable (Request) -> String? = { _ in nil },
        _ react: @escaping @Sendable (Request) -> Reaction
    ) throws {
        self.refusal = refusal
        self.react = react
        (events, eventSource) = AsyncStream.makeStream(of: Void.self)
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, length) == 0 && listen(socket, 16) == 0
                    && getsockname(socket, address, &length) == 0
            }
        }
        guard listening else { throw Judge.Failure(description: "No port on 127.0.0.1: \(errno)") }
        port = Int(UInt16(bigEndian: address.sin_port))
        self.socket = socket
        Thread.detachNewThread { [weak self] in
            // Only this thread closes the socket: its number must not become another server's while it is waited on.
            defer { Glibc.close(socket) }
            while true {
                let connection = accept(socket, nil, nil)
                guard connection >= 0 else { return }
                guard let server = self else {
                    Glibc.close(connection)
                    return
                }
                server.serve(connection)
            }
        }
    }

    deinit {
        shutdown(socket, Int32(SHUT_RDWR))
    }

    /// Waits until a client has gone away from a connection that the server would have kept.
    public func waitForDeparture() async {
        await waitUntil { $0.departures > 0 }
    }

    /// Waits until `count` requests have come.
    public func waitForRequests(_ count: Int) async {
        await waitUntil { $0.requests.count >= count }
    }

    private func waitUntil(
        _ isTrue: @Sendable ((requests: [Request], connections: Int, departures: Int)) -> Bool
    ) async {
        if state.withLock({ isTrue($0) }) { return }
        for await _ in events where state.withLock({ isTrue($0) }) { return }
    }

    private func serve(_ connection: Int32) {
        let number = state.withLock { state in
            state.connections += 1
            return state.connections - 1
        }
        Thread.detachNewThread { [self] in
            defer { Glibc.close(connection) }
            while let request = receive(connection, number) {
                state.withLock { $0.requests.append(request) }
                eventSource.yield()
                switch react(request) {
                case .answer(let text): Self.write(text, to: connection)
                case .answerAndClose(let text):
                    Self.write(text, to: connection)
                    return
                case .drip(let text):
                    for byte in text.utf8 {
                        guard Self.write([byte], to: connection) else { break }
                        usleep(50_000)
                    }
                    awaitDeparture(from: connection)
                    return
                case .silence:
                    awaitDeparture(from: connection)
                    return
                case .close: return
                }
            }
        }
    }

    private func awaitDeparture(from connection: Int32) {
        var byte: UInt8 = 0
        while recv(connection, &byte, 1, 0) > 0 {}
        state.withLock { $0.departures += 1 }
        eventSource.yield()
    }

    private func receive(_ connection: Int32, _ number: Int) -> Request? {
        guard let head = Self.readHead(connection, number) else { return nil }
        if head.headers["expect"] == "100-continue" {
            if let answer = refusal(head) {
                Self.write(answer, to: connection)
                awaitDeparture(from: connection)
                return nil
            }
            Self.write("HTTP/1.1 100 Continue\r\n\r\n", to: connection)
        }
        var body = [UInt8](repeating: 0, count: head.headers["content-length"].flatMap { Int($0) } ?? 0)
        var filled = 0
        while filled < body.count {
            let count = body.withUnsafeMutableBytes {
                recv(connection, $0.baseAddress! + filled, $0.count - filled, 0)
            }
            guard count > 0 else { return nil }
            filled += count
        }
        return Request(line: head.line, headers: head.headers, body: body, connection: number)
    }

    private static func readHead(_ connection: Int32, _ number: Int) -> Request? {
        var head: [UInt8] = []
        var byte: UInt8 = 0
        while !head.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard recv(connection, &byte, 1, 0) == 1 else { return nil }
            head.append(byte)
            // The first byte of TLS, which this server does not speak.
            if head == [0x16] { return nil }
        }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n").map(String.init)
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        }
        return Request(line: lines[0], headers: headers, body: [], connection: number)
    }

    private static func write(_ text: String, to connection: Int32) {
        _ = write(Array(text.utf8), to: connection)
    }

    /// - Returns: Whether the client is still there.
    private static func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }
}

extension LoopbackServer {
    /// An answer with a body and the headers that are needed to read it.
    public static func answer(_ status: Int, _ body: String = "", headers: [String] = []) -> String {
        (["HTTP/1.1 \(status) Status", "Content-Length: \(body.utf8.count)"] + headers).joined(
            separator: "\r\n")
            + "\r\n\r\n" + body
    }
}
