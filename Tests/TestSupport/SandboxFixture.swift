import Sandbox

/// Starts a sandbox for one test and stops it afterwards.
public enum SandboxFixture {
    /// Runs `body` with a sandbox of its own, which plays the good world or a bad one.
    public static func run<Result: Sendable>(
        in world: SandboxWorld? = nil, _ body: @Sendable (Sandbox) async throws -> Result
    ) async throws -> Result {
        let sandbox = try await Sandbox.start(world: world)
        do {
            let result = try await body(sandbox)
            await sandbox.stop()
            return result
        } catch {
            await sandbox.stop()
            throw error
        }
    }
}
