/// Why the sandbox cannot serve.
public enum SandboxError: Error, Hashable, Sendable {
    /// Another program listens on that port.
    case portInUse(Int)
    /// It cannot listen there for another reason.
    case cannotListen(port: Int, reason: String)
    /// Its temporary folder cannot be made.
    case cannotStore(path: String, reason: String)
}
