import Documents
import Glibc

/// Asks before something is changed, or takes the options for the answer.
struct ApplyQuestion: Sendable {
    private let options: (yes: Bool, allowsWidening: Bool, noInput: Bool)
    private let language: Language

    init(_ options: ConfirmationOptions, noInput: Bool, _ language: Language) {
        self.options = (options.yes, options.allowWidening, noInput)
        self.language = language
    }

    /// Whether to go on.
    ///
    /// - Parameter widening: Whether something that exists would allow more than it does now.
    /// - Throws: `Failure` that names the option without which nobody can tell.
    func confirms(_ question: LocalizedText, widening: Bool = false) throws -> Bool {
        if options.yes {
            if widening, !options.allowsWidening { throw Failure(.no, ApplyWords.needsAllowWidening) }
            return true
        }
        guard !options.noInput, Console.isTerminal(STDIN_FILENO) else {
            throw Failure(.wrongUse, ApplyWords.needsYes(widening: widening))
        }
        Console.write("\(question[language]) \(ApplyWords.choices[language]) ", to: STDERR_FILENO)
        guard let answer = readLine()?.lowercased() else { return false }
        return ApplyWords.affirmations.contains(answer.trimmed)
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
