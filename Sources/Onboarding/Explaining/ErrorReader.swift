import AWS
import Platforms

/// Reads the errors in a pasted text, whatever program wrote it.
enum ErrorReader {
    /// More errors than this in one text are mostly one error many times.
    static let limit = 20

    /// The errors, in the order of the text; empty when there is none.
    static func errors(in text: String, method: PlatformMethod.Kind? = nil) -> [PastedError] {
        let plain = TerminalMarks.removed(from: text)
        let text = WrappedLines.joined(plain)
        let found = (structured(plain) ?? written(ErrorText(text), method)).prefix(limit)
        return found.map { error in
            var error = error
            if found.count == 1 { CalledOperation.add(to: &error.symptom, from: text) }
            error.symptom = SymptomDetails.completed(error.symptom)
            // What stands elsewhere in a text of several errors may belong to another of them.
            NamedResources.add(to: &error, from: found.count == 1 ? text : error.symptom.message?.raw ?? "")
            return error
        }
    }

    /// JSON: events of CloudTrail and lines of our own test.
    private static func structured(_ text: String) -> [PastedError]? {
        let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
        guard start == "{" || start == "[" else { return nil }
        let values = JSONTexts.values(in: text)
        let errors = CloudTrailReader.errors(in: values) + TestLineReader.errors(in: values)
        return errors.isEmpty ? nil : errors
    }

    private static func written(_ text: ErrorText, _ method: PlatformMethod.Kind?) -> [PastedError] {
        let whole = [
            CommandLineReader.errors, XMLErrorReader.errors, GoErrorReader.errors, JavaErrorReader.errors,
        ].flatMap { $0(text) }
        if !whole.isEmpty { return distinct(whole) }
        for read in [
            ClientErrorReader.errors, CurlReader.errors, PageReader.errors, RefusalReader.errors,
            CodeReader.errors, SentenceReader.errors,
        ] {
            let errors = read(text)
            if !errors.isEmpty { return errors }
        }
        return ScreenReader.errors(in: text, method: method)
    }

    /// Each error once: a program may show the answer as it came and again in its own sentence.
    private static func distinct(_ errors: [PastedError]) -> [PastedError] {
        errors.enumerated().filter { index, error in
            !errors[..<index].contains { isSame($0.symptom, error.symptom) }
        }.map(\.element)
    }

    private static func isSame(_ one: Symptom, _ other: Symptom) -> Bool {
        guard one.code == other.code || one.code == nil || other.code == nil else { return false }
        return one.message == other.message || one.message == nil || other.message == nil
    }
}
