import Sandbox

/// Starts a sandbox for one test and stops it afterwards.
public enum SandboxFixture {
    /// Runs `body` with a sandbox of its own.
    public static func run<Result: Sendable>(
        _ body: @Sendable (Sandbox) async throws -> Result
    ) async throws -> Result {
        let sandbox = try await Sandbox.start()
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
