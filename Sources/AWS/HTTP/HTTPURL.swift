/// An http or https address whose path and query stand as they are sent.
public struct HTTPURL: Hashable, Sendable {
    /// The two schemes.
    public enum Scheme: String, Sendable {
        /// Without protection.
        case http
        /// With TLS.
        case https
    }

    /// The scheme.
    public var scheme: Scheme
    /// The host, in brackets when it is an IPv6 address.
    public var host: String
    /// The port where it is not the scheme's own.
    public var port: Int?
    /// The percent-encoded path; starts with a slash.
    public var path: String
    /// The percent-encoded query, without `?`; empty for none.
    public var query: String

    /// Makes an address.
    public init(scheme: Scheme, host: String, port: Int? = nil, path: String = "/", query: String = "") {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
        self.query = query
    }

    /// Reads a whole address, such as one of a document.
    public init?(address text: String) {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let url = HTTPURL(endpoint: String(parts[0])) else { return nil }
        self = url
        // An endpoint has no slash at its end; an address may.
        path += String(repeating: "/", count: parts[0].reversed().prefix { $0 == "/" }.count)
        if path.isEmpty { path = "/" }
        guard let query = parts.dropFirst().first else { return }
        guard query.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }) else {
            return nil
        }
        self.query = String(query)
    }

    /// Reads an address without user, query and fragment, as an endpoint is configured.
    public init?(endpoint text: String) {
        guard let schemeEnd = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            text[schemeEnd...].hasPrefix("://"),
            let scheme = Scheme(rawValue: text[..<schemeEnd].lowercased())
        else { return nil }
        let rest = text[schemeEnd...].dropFirst("://".count)
        guard rest.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"?#@\\".utf8.contains($0) })
        else { return nil }
        let pathStart = rest.firstIndex(of: "/") ?? rest.endIndex
        guard let (host, port) = Self.split(authority: rest[..<pathStart]) else { return nil }
        self.init(scheme: scheme, host: host, port: port, path: String(rest[pathStart...]))
        while path.hasSuffix("/") { path.removeLast() }
    }

    private static func split(authority: Substring) -> (host: String, port: Int?)? {
        let hostEnd: Substring.Index
        if authority.hasPrefix("[") {
            guard let bracket = authority.firstIndex(of: "]") else { return nil }
            hostEnd = authority.index(after: bracket)
        } else {
            hostEnd = authority.firstIndex(of: ":") ?? authority.endIndex
        }
        let host = authority[..<hostEnd].lowercased()
        guard !host.isEmpty else { return nil }
        let rest = authority[hostEnd...]
        guard !rest.isEmpty else { return (host, nil) }
        guard rest.first == ":", let port = Int(rest.dropFirst()), (1...65535).contains(port) else {
            return nil
        }
        return (host, port)
    }

    /// What the `Host` header says.
    public var hostHeader: String {
        port.map { "\(host):\($0)" } ?? host
    }

    /// The whole address.
    public var text: String {
        "\(scheme.rawValue)://\(hostHeader)\(path)\(query.isEmpty ? "" : "?" + query)"
    }

    /// Whether the host is this machine by its very name.
    public var isLoopback: Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]"
            || (host.hasPrefix("127.") && isIPv4)
    }

    /// Whether the host is an IPv4 address.
    public var isIPv4: Bool {
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil }
    }
}
