import AWS
import NIOCore
import NIOHTTP1
import NIOPosix

/// Listens on 127.0.0.1 and hands every request to a responder.
final class HTTPServer: Sendable {
    /// The port it listens on.
    let port: Int
    private let serving: Task<Void, Never>

    /// Starts to listen; port 0 takes any that is free.
    init(port: Int, responder: any Responder) async throws(SandboxError) {
        // ::1 is not listened on, so the address must be this one and not `localhost`.
        let listener: NIOAsyncChannel<Connection.Channel, Never>
        do {
            listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .bind(host: "127.0.0.1", port: port) { channel in
                    channel.eventLoop.makeCompletedFuture { try Connection.configure(channel) }
                }
        } catch {
            throw SandboxError(listeningOn: port, error)
        }
        self.port = listener.channel.localAddress?.port ?? port
        serving = Task(executorPreference: ServingExecutor()) {
            try? await listener.executeThenClose { connections in
                try await withThrowingDiscardingTaskGroup { group in
                    for try await connection in connections {
                        group.addTask { await Connection.serve(connection, responder: responder) }
                    }
                }
            }
        }
    }

    /// Stops listening and closes every connection.
    func stop() async {
        serving.cancel()
        await serving.value
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
