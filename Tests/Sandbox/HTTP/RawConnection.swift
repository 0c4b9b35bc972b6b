import AWS
import Foundation
import Glibc

/// A connection on which the test says every byte itself.
final class RawConnection {
    struct Failure: Error {}

    private let descriptor: Int32
    private var unread = Data()

    /// Connects to 127.0.0.1.
    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        // A test that would wait for ever fails instead.
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        guard connected == 0 else { throw Failure() }
    }

    deinit {
        close(descriptor)
    }

    /// Sends `text`.
    func send(_ text: String) throws {
        try send(Array(text.utf8))
    }

    /// Sends `bytes`.
    func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure() }
            rest = rest.dropFirst(count)
        }
    }

    /// Sends the head of a signed request.
    func send(_ request: HTTPRequest, more: [String] = []) throws {
        let query = request.url.query.isEmpty ? "" : "?" + request.url.query
        let fields = request.headers.fields.map { "\($0.name): \($0.value)" } + more
        try send(
            "\(request.method.rawValue) \(request.url.path)\(query) HTTP/1.1\r\n"
                + fields.map { $0 + "\r\n" }.joined() + "\r\n")
    }

    /// The next head that comes: its status, its fields with names in lower case.
    func head() throws -> (status: Int, headers: [String: String]) {
        let mark = Data("\r\n\r\n".utf8)
        while unread.range(of: mark) == nil { try receive() }
        guard let end = unread.range(of: mark) else { throw Failure() }
        let lines = String(decoding: unread[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
        unread = Data(unread[end.upperBound...])
        let headers = lines.dropFirst().map { line in
            let halves = line.split(separator: ":", maxSplits: 1).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            return (halves[0].lowercased(), halves.count == 2 ? halves[1] : "")
        }
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Failure()
        }
        return (status, Dictionary(headers) { first, _ in first })
    }

    /// The next `count` bytes.
    func body(_ count: Int) throws -> Data {
        while unread.count < count { try receive() }
        defer { unread = Data(unread.dropFirst(count)) }
        return Data(unread.prefix(count))
    }

    /// Whether the server has closed the connection; waits until it does or sends something.
    func isClosed() -> Bool {
        unread.isEmpty && (try? receive()) == nil
    }

    private func receive() throws {
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { throw Failure() }
        unread.append(contentsOf: buffer[..<count])
    }
}
