import AWS

/// Reads the errors of programs in Go, such as Terraform's provider.
///
/// The newer form is `operation error S3: PutObject, https response error StatusCode: 403, RequestID: …, api error
/// AccessDenied: Access Denied`; the older one ends in `AccessDenied: Access Denied` and, on the next line,
/// `status code: 403, request id: …`.
enum GoErrorReader {
    static func errors(in text: ErrorText) -> [PastedError] {
        let newer = newerErrors(in: text)
        return newer.isEmpty ? olderError(in: text) : newer
    }

    private static func newerErrors(in text: ErrorText) -> [PastedError] {
        var errors: [PastedError] = []
        var start = 0
        while errors.count < ErrorReader.limit, let status = text.end(of: "StatusCode: ", from: start) {
            // A failed AssumeRole stands inside the error of the call that needed it.
            if let call = text.lastPosition(of: "operation error ", before: status), call >= start,
                let line = text.line(from: call)
            {
                errors.append(newerError(line, in: text))
            }
            start = status
        }
        return errors
    }

    private static func newerError(_ line: String, in text: ErrorText) -> PastedError {
        let error = ErrorText(line)
        var symptom = Symptom()
        symptom.service = error.word(after: "operation error ", upTo: ":").map { $0.lowercased() }
        symptom.operation = error.word(after: ": ")
        symptom.status = error.word(after: "StatusCode: ").flatMap(Int.init)
        symptom.requestID = error.word(after: "RequestID: ")
        if symptom.status == 0 {
            return ClientErrorReader.errors(in: text, symptom).first ?? PastedError(.terraform, symptom)
        }
        let fields = error.end(of: "api error ") ?? typedError(in: error)
        if let fields {
            symptom.code = error.text(from: fields, upTo: ":\n")
            symptom.message = error.end(of: ": ", from: fields).flatMap(error.line).map(ServerText.init)
        }
        return PastedError(.terraform, symptom)
    }

    /// Where an error with a type of its own begins: after the ids, without `api error`.
    private static func typedError(in error: ErrorText) -> Int? {
        (error.position(of: "HostID: ") ?? error.position(of: "RequestID: ")).flatMap {
            error.end(of: ", ", from: $0)
        }
    }

    private static func olderError(in text: ErrorText) -> [PastedError] {
        guard let status = text.position(of: "status code: ") else { return [] }
        var symptom = Symptom()
        symptom.status = text.word(after: "status code: ").flatMap(Int.init)
        symptom.requestID = text.word(after: "request id: ")
        let pieces = text.line(before: status).split(separator: ": ", omittingEmptySubsequences: false)
        guard let code = pieces.firstIndex(where: isCode) else { return [] }
        symptom.code = String(pieces[code])
        let words = pieces[(code + 1)...].joined(separator: ": ")
        symptom.message = words.isEmpty ? nil : ServerText(words)
        return [PastedError(.terraform, symptom)]
    }

    /// Whether `piece` is one word with two capitals, as the codes of AWS are.
    private static func isCode(_ piece: some StringProtocol) -> Bool {
        piece.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." } && piece.filter(\.isUppercase).count > 1
    }
}
