import AWS
import Platforms

/// S3, STS and IAM on this machine: an endpoint that checks signatures and evaluates policies as AWS does, with
/// a customer's account, a bucket and the platforms' principals in it.
///
///     let sandbox = try await Sandbox.start()
///     print(sandbox.endpoint, sandbox.facts.bucket)
///     await sandbox.stop()
public final class Sandbox: Sendable {
    /// What there is in it.
    public let facts: SandboxFacts
    /// Its address, such as `http://127.0.0.1:41234`: one for all services.
    public let endpoint: String

    /// What is stored in it.
    let buckets: BucketStore
    private let server: HTTPServer

    private init(world: World, server: HTTPServer) {
        facts = world.facts
        buckets = world.buckets
        self.server = server
        endpoint = "http://127.0.0.1:\(server.port)"
    }

    /// Starts a sandbox that answers on 127.0.0.1.
    ///
    /// - Parameters:
    ///   - port: The port; 0 takes any that is free.
    ///   - platforms: Those whose principals are there.
    ///   - bad: The bad world to play; nil for the good one.
    public static func start(
        port: Int = 0, platforms: [Platform] = PlatformCatalog.builtIn, world bad: SandboxWorld? = nil
    ) async throws(SandboxError) -> Sandbox {
        guard (0...65_535).contains(port) else {
            throw .cannotListen(port: port, reason: "a port is a number from 0 to 65535")
        }
        let folder = try StorageFolder()
        do throws(SandboxError) {
            let world = try World(platforms: platforms, folder: folder, time: .now(), bad: bad)
            let faults = AnswerFaults(bad?.answers ?? [])
            let router = ServiceRouter(
                tokens: QueryFrontend(service: .sts, directory: world.directory, faults: faults),
                identities: QueryFrontend(service: .iam, directory: world.directory, faults: faults),
                storage: StorageFrontend(directory: world.directory, buckets: world.buckets, faults: faults))
            let server = try await HTTPServer(
                port: port, responder: router, clock: ServerClock(ahead: bad?.clockAhead ?? 0))
            return Sandbox(world: world, server: server)
        } catch {
            folder.remove()
            throw error
        }
    }

    /// Closes every connection and removes everything that was stored.
    public func stop() async {
        await server.stop()
        buckets.folder.remove()
    }
}
