import AWS
import Documents
import Policies

/// Fills the facts of one failure into the texts of a cause.
struct CauseText {
    private let values: [String: LocalizedText]

    init(_ symptom: Symptom, _ facts: DiagnosisFacts) {
        let setup = facts.setup
        let role = setup?.roleARN.flatMap(ARN.init)
        let refusal = RefusedAction(symptom)
        let host = symptom.host.flatMap { $0.isEmpty ? nil : $0 }
        let known: [String: String?] = [
            "bucket": setup.flatMap { $0.bucket.isEmpty ? nil : $0.bucket },
            "objects": setup.map { WantedObjects($0).arn },
            "folderPattern": setup.map { "\(WantedObjects($0).folder)/*" },
            "key": facts.key,
            "region": facts.region ?? setup?.region,
            "serverRegion": AnsweredRegion.of(symptom),
            "role": setup?.roleARN,
            "roleAccount": role?.account,
            "roleName": setup?.roleName ?? role?.resource.split(separator: "/").last.map(String.init),
            "externalId": facts.externalID ?? setup?.externalID,
            "principal": facts.principal,
            "caller": facts.callerARN.map { ServerText($0).display },
            "account": setup?.accountID,
            "accessKey": facts.accessKeyID,
            "kmsKey": setup?.kmsKeyARN,
            "host": host.map { ServerText($0).display },
            "action": refusal.action,
            "resource": refusal.resource,
            // An answer to HEAD has a status and no code.
            "code": symptom.code.map { ServerText($0).display } ?? symptom.status.map { "HTTP \($0)" },
            "status": symptom.status.map(String.init),
            "requestId": symptom.requestID.map { ServerText($0).display },
            "message": symptom.message.map(\.display),
        ]
        var values = known.compactMapValues { $0.map { LocalizedText($0) } }
        values["platform"] = facts.platform?.name
        values["skew"] = facts.skew.map(Self.duration)
        self.values = values
    }

    /// What to say of `cause`; a cause that stands alone needs no next check.
    func diagnosis(_ cause: Cause, alone: Bool = false) -> Diagnosis {
        Diagnosis(
            cause: cause.id, message: fill(cause.message), fix: fill(cause.fix),
            next: alone ? nil : cause.next.map(fill), answer: cause.answer)
    }

    private func fill(_ text: LocalizedText) -> LocalizedText {
        LocalizedText(en: fill(text, .en), fr: fill(text, .fr))
    }

    private func fill(_ text: LocalizedText, _ language: Language) -> String {
        var filled = ""
        var rest = text[language][...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            rest = rest[rest.index(after: open)...]
            // Policies in a text have braces too; a name has letters alone.
            let name = rest.prefix { $0.isLetter }
            guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "}" else {
                filled += "{"
                continue
            }
            filled += (values[String(name)] ?? Self.missing)[language]
            rest = rest[rest.index(after: name.endIndex)...]
        }
        return filled + rest
    }

    private static let missing = LocalizedText(en: "(not known)", fr: "(inconnu)")

    private static func duration(_ seconds: Double) -> LocalizedText {
        let whole = Int(seconds.magnitude.rounded())
        let amount = whole < 120 ? "\(whole) s" : "\((whole + 30) / 60) min"
        return seconds < 0
            ? LocalizedText(en: "\(amount) slow", fr: "en retard de \(amount)")
            : LocalizedText(en: "\(amount) fast", fr: "en avance de \(amount)")
    }
}
