import AWS
import Platforms

/// Reads the errors in a pasted text, whatever program wrote it.
enum ErrorReader {
    /// More errors than this in one text are mostly one error many times.
    static let limit = 20

    /// The errors, in the order of the text; empty when there is none.
    static func errors(in text: String, method: PlatformMethod.Kind? = nil) -> [PastedError] {
        let found = (structured(text) ?? written(ErrorText(text), method)).prefix(limit)
        return found.map { error in
            var error = error
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
        for read in [
            CommandLineReader.errors, XMLErrorReader.errors, GoErrorReader.errors, JavaErrorReader.errors,
            ClientErrorReader.errors, CurlReader.errors, RefusalReader.errors, CodeReader.errors,
        ] {
            let errors = read(text)
            if !errors.isEmpty { return errors }
        }
        return ScreenReader.errors(in: text, method: method)
    }
}
