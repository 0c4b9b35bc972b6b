import AWS

/// Reads `An error occurred (CODE) when calling the OPERATION operation: MESSAGE`, as the AWS CLI and boto3 write it.
enum CommandLineReader {
    static func errors(in text: ErrorText) -> [PastedError] {
        var errors: [PastedError] = []
        var seen: Set<String> = []
        var start = 0
        while let code = text.end(of: "An error occurred (", from: start) {
            start = code
            // The same line many times is one error.
            let line = text.line(from: code)
            guard errors.count < ErrorReader.limit, let line, seen.insert(line).inserted else { continue }
            var symptom = Symptom()
            symptom.code = text.text(from: code, upTo: ")\n")
            let rest = ErrorText(line)
            symptom.operation = rest.word(after: "when calling the ")
            // A count of retries may stand between.
            if let words = rest.end(of: "operation: ") ?? rest.end(of: "): ") {
                symptom.message = rest.line(from: words).map(ServerText.init)
            }
            errors.append(PastedError(.commandLine, symptom))
        }
        return errors
    }
}
