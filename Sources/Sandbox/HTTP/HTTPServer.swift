import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// Listens on 127.0.0.1 and hands every request to a responder.
final class HTTPServer: Sendable {
    /// The port it listens on.
    let port: Int
    private let listener: any Channel
    private let connections: OpenConnections

    /// Starts to listen; port 0 takes any that is free.
    init(port: Int, responder: any Responder, clock: ServerClock = ServerClock()) async throws(SandboxError) {
        let connections = OpenConnections()
        do {
            // ::1 is not listened on, so the address must be this one and not `localhost`.
            listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let connection = try Connection.configure(channel)
                        // At once, because a connection that is set up must also be taken down by whoever serves it.
                        connections.serve {
                            await Connection.serve(connection, responder: responder, clock: clock)
                        }
                    }
                }
                .bind(host: "127.0.0.1", port: port).get()
        } catch {
            throw SandboxError(listeningOn: port, error)
        }
        self.port = listener.localAddress?.port ?? port
        self.connections = connections
    }

    /// Stops listening and closes every connection.
    func stop() async {
        // That it is closed already is as good.
        try? await listener.close()
        await connections.end()
    }
}

extension SandboxError {
    init(listeningOn port: Int, _ error: any Error) {
        if let error = error as? IOError {
            self =
                error.errnoCode == EADDRINUSE
                ? .portInUse(port)
                : .cannotListen(port: port, reason: String(cString: strerror(error.errnoCode)))
        } else {
            self = .cannotListen(port: port, reason: "\(error)")
        }
    }
}
