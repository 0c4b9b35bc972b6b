import AWS

/// Finds a code of AWS that stands somewhere in a text, such as `AccessDenied: Access Denied` of a JavaScript program.
enum CodeReader {
    static func errors(in text: ErrorText) -> [PastedError] {
        // The code that comes first; of those at one place the longest, since codes begin alike.
        let places = known.compactMap { code in text.position(of: code).map { (place: $0, code: code) } }
        let first = places.min { ($0.place, -$0.code.utf8.count) < ($1.place, -$1.code.utf8.count) }
        guard let first else { return [] }
        var symptom = Symptom()
        symptom.code = first.code
        symptom.message = text.line(from: first.place + first.code.utf8.count).map { line in
            ServerText(String(line.drop { !$0.isLetter }))
        }
        symptom.status = (text.word(after: "httpStatusCode: ") ?? text.word(after: "statusCode: ")).flatMap(
            Int.init)
        return [PastedError(.words, symptom)]
    }

    /// Every code that a cause knows; those of one plain word could stand in any sentence.
    private static let known: [String] = Set(Cause.table.flatMap(\.signs).flatMap(\.codes))
        .filter { $0.filter(\.isUppercase).count > 1 }.sorted()
}
