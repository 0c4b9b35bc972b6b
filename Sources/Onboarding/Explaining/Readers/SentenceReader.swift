import AWS

/// Reads AWS's sentences where they stand without a code, as consoles and the platforms' logs show them.
enum SentenceReader {
    static func errors(in text: ErrorText) -> [PastedError] {
        let whole = text.text(0..<text.count)
        return whole.split(whereSeparator: \.isNewline).lazy.compactMap { line in
            KnownSentence.first(in: String(line)).map { error($0, in: String(line)) }
        }.first.map { [$0] } ?? []
    }

    private static func error(_ sentence: KnownSentence, in line: String) -> PastedError {
        var symptom = Symptom()
        symptom.code = sentence.code
        symptom.service = sentence.service
        symptom.message = ServerText(line)
        return PastedError(.words, symptom)
    }
}
