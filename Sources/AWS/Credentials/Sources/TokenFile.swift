import Glibc

/// A file that holds one token.
enum TokenFile {
    /// The token, without the line end that most tools put after it.
    static func read(_ path: String) throws(CredentialsError) -> String {
        let text: String?
        do throws(FileProblem) {
            text = try ConfigurationFile.text(of: path)
        } catch {
            throw .unreadable(file: path, problem: error)
        }
        guard let text else { throw .unreadable(file: path, problem: .system(errorNumber: ENOENT)) }
        let token = text.trimmedOfBlanks
        guard isToken(token) else { throw .unreadable(file: path, problem: .notAToken) }
        return token
    }

    /// Whether `text` can be a header's value: a line break in it would start a header of its own.
    static func isToken(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }
}
