import AWS

/// Reads AWS's own sentence of a refusal, wherever it stands: `… is not authorized to perform: …`.
enum RefusalReader {
    static func errors(in text: ErrorText) -> [PastedError] {
        guard let refusal = text.position(of: "ot authorized to perform") else { return [] }
        let start = text.lastPosition(of: "User: ", before: refusal) ?? refusal
        var symptom = Symptom()
        symptom.code = "AccessDenied"
        symptom.message = text.line(from: start).map(ServerText.init)
        return [PastedError(.words, symptom)]
    }
}
