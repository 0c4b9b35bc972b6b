import AWS
import Documents
import JSON
import Onboarding

/// What `explain` says: what it understood, then each cause with its fix.
struct ExplainSheet {
    let language: Language

    /// The shape that scripts may rely on.
    func json(_ causes: [Diagnosis]) -> JSONValue {
        .object([
            .init(
                "causes",
                .array(
                    causes.map { cause in
                        .object([
                            .init("cause", .string(cause.cause)),
                            .init("message", .string(cause.message[language])),
                            .init("fix", .string(cause.fix[language])),
                            .init("next", .optional(cause.next?[language])),
                        ])
                    }))
        ])
    }

    /// The sheet for a person.
    func lines(_ explanations: [Explanation]) -> [String] {
        if explanations.isEmpty { return [ExplainWords.nothing[language]] }
        return explanations.map(section).joined(separator: [""]).map(\.self)
    }

    private func section(_ explanation: Explanation) -> [String] {
        understood(explanation.error) + [""]
            + (explanation.causes.isEmpty
                ? cause(explanation.fallback, number: nil)
                : explanation.causes.enumerated().flatMap { number, found in
                    cause(found, number: explanation.causes.count > 1 ? number + 1 : nil)
                })
    }

    private func understood(_ error: PastedError) -> [String] {
        let symptom = error.symptom
        let answer = [symptom.status.map { "HTTP \($0)" }, symptom.code.map(shown)].compactMap(\.self)
        let facts: [(LocalizedText, String?)] = [
            (ExplainWords.call, call(symptom)),
            (ExplainWords.answer, answer.isEmpty ? nil : answer.joined(separator: " ")),
            (ExplainWords.words, symptom.message?.display),
            (ExplainWords.request, symptom.requestID.map(shown)),
            (ExplainWords.caller, error.facts.callerARN.map(shown)),
            (ExplainWords.role, error.facts.roleARN.map(shown)),
            (ExplainWords.bucket, error.facts.bucket.map(shown)),
            (ExplainWords.key, error.facts.key.map(shown)),
            (ExplainWords.region, region(error)),
        ]
        let known = facts.compactMap { label, value in value.map { (label[language], $0) } }
        let width = known.map(\.0.count).max() ?? 0
        return [ExplainWords.form(error.form)[language]]
            + known.map { "  \($0.0.padded(to: width))  \($0.1)" }
    }

    private func call(_ symptom: Symptom) -> String? {
        guard let operation = symptom.operation else { return symptom.service?.uppercased() }
        return [symptom.service.map { shown($0.uppercased()) }, shown(operation)].compactMap(\.self)
            .joined(separator: " ")
    }

    private func region(_ error: PastedError) -> String? {
        let regions = [error.facts.region, error.symptom.region].compactMap(\.self).map(shown)
        return regions.isEmpty ? nil : regions.joined(separator: " → ")
    }

    private func cause(_ cause: Diagnosis, number: Int?) -> [String] {
        let indent = number == nil ? "" : "   "
        var lines = [(number.map { "\($0). " } ?? "") + cause.message[language]]
        lines.append("\(indent)→ \(cause.fix[language])")
        if let next = cause.next { lines.append("\(indent)? \(next[language])") }
        return lines
    }

    private func shown(_ text: String) -> String { ServerText(text).display }
}
