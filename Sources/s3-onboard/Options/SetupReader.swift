import Documents
import Onboarding
import YAMLDocuments

/// Reads a setup file.
enum SetupReader {
    /// The setup in the file at `path`.
    ///
    /// - Throws: `Failure` for a file that cannot be read or is malformed.
    static func read(_ path: String) throws -> Setup {
        let text = try TextFile.read(path)
        do throws(DocumentError) {
            return try SetupFile.read(try YAMLReader.document(text, file: path))
        } catch {
            throw Failure(.wrongUse, error.placedSentence)
        }
    }
}
