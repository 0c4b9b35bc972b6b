import Onboarding

/// Reads a setup file.
enum SetupReader {
    /// The setup in the file at `path`.
    static func read(_ path: String) throws -> Setup {
        throw Failure(.wrongUse, "\(path): setup files cannot be read yet.")
    }
}
