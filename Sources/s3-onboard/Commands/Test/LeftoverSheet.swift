import Documents
import Onboarding

/// Something that is left, for a person: the sentence, and the command on a line of its own to copy.
enum LeftoverSheet {
    static func lines(_ leftover: Leftover, _ language: Language) -> [String] {
        WrappedText.lines(leftover.statement[language], indent: 2) + ["    \(leftover.removal)"]
    }
}
