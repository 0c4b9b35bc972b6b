/// How the transport behaves.
public struct TransportConfiguration: Sendable {
    /// The most transfers at the same time; each has a thread and a kept-alive connection.
    public var connections: Int
    /// A file or a directory of CA certificates in place of the system's.
    public var caBundle: String?
    /// Whether plain http may go to other machines than this one.
    public var allowHTTP: Bool
    /// The longest wait for a connection, in seconds.
    public var connectSeconds: Int
    /// The longest time without a byte in either direction, in seconds.
    public var stallSeconds: Int
    /// The longest that a request may take in all, in seconds; more for long bodies.
    public var requestSeconds: Int
    /// The most bytes of bodies that leave in a second, over all connections together; nil for no limit.
    public var maximumBytesPerSecond: Int64?
    /// A connection that was idle for longer is not used again; S3 closes idle ones on its side.
    public var idleSeconds: Int
    /// Whether the proxy that the environment names is asked.
    public var usesProxy = true

    /// Makes a configuration.
    public init(
        connections: Int = 4, caBundle: String? = nil, allowHTTP: Bool = false, connectSeconds: Int = 10,
        stallSeconds: Int = 30, requestSeconds: Int = 600, idleSeconds: Int = 10,
        maximumBytesPerSecond: Int64? = nil
    ) {
        self.connections = connections
        self.caBundle = caBundle
        self.allowHTTP = allowHTTP
        self.connectSeconds = connectSeconds
        self.stallSeconds = stallSeconds
        self.requestSeconds = requestSeconds
        self.maximumBytesPerSecond = maximumBytesPerSecond
        self.idleSeconds = idleSeconds
    }

    /// As above, with the CA bundle that the environment or the profile names.
    public init(_ settings: SharedSettings, allowHTTP: Bool = false) {
        self.init(caBundle: settings.caBundle, allowHTTP: allowHTTP)
    }

    /// For services of this very machine, which speak plain http below addresses of their own and answer in so many
    /// seconds or not at all.
    public static func metadata(seconds: Int) -> TransportConfiguration {
        var configuration = TransportConfiguration(
            connections: 1, allowHTTP: true, connectSeconds: seconds, stallSeconds: seconds,
            requestSeconds: seconds)
        configuration.usesProxy = false
        return configuration
    }
}
