import AWS
import Documents
import Policies

/// Fills the facts of one failure into the texts of a cause.
struct CauseText {
    private let values: [String: LocalizedText]

    init(_ symptom: Symptom, _ facts: DiagnosisFacts) {
        let refusal = RefusedAction(symptom)
        let known = Self.setupFacts(facts).merging(Self.answerFacts(symptom, refusal, facts)) { $1 }
            .merging(Self.statements(refusal, facts)) { $1 }
        var values = known.compactMapValues { $0.map { LocalizedText($0) } }
        values["platform"] = facts.platform?.name
        values["skew"] = facts.skew.map(Self.duration)
        values["sentExternalId"] = facts.knownExternalID.map {
            LocalizedText(en: "“\($0)”", fr: "« \($0) »")
        }
        values["wantedRegion"] = values["serverRegion"] ?? Self.askForRegion(values["bucket"])
        self.values = values
    }

    /// What to say of `cause`; a cause that stands alone needs no next check.
    func diagnosis(_ cause: Cause, alone: Bool = false) -> Diagnosis {
        Diagnosis(
            cause: cause.id, message: fill(cause.message), fix: fill(cause.fix),
            next: alone ? nil : cause.next.map(fill), answer: cause.answer)
    }

    private static func setupFacts(_ facts: DiagnosisFacts) -> [String: String?] {
        let setup = facts.setup
        let role = facts.knownRoleARN.flatMap(ARN.init)
        return [
            // Both stand in commands.
            "bucket": facts.knownBucket.flatMap { Self.isName($0) ? $0 : nil },
            "roleName": (setup?.roleName ?? role?.resource.split(separator: "/").last.map(String.init))
                .flatMap { Self.isName($0) ? $0 : nil },
            "objects": facts.objectsARN,
            "folderPattern": setup.map { "\(WantedObjects($0).folder)/*" },
            "key": facts.key.map { ServerText($0).display },
            "region": facts.knownRegion,
            "askedRegion": facts.knownRegion,
            "role": facts.knownRoleARN,
            "roleAccount": role?.account,
            "externalId": facts.knownExternalID,
            "principal": facts.principal ?? facts.callerARN.map { CallerARN($0).roleARN ?? $0 },
            "account": setup?.accountID,
            "owner": setup?.expectedOwner,
            "accessKey": facts.accessKeyID,
            "kmsKey": setup?.kmsKeyARN,
        ]
    }

    private static func answerFacts(
        _ symptom: Symptom, _ refusal: RefusedAction, _ facts: DiagnosisFacts
    ) -> [String: String?] {
        [
            "serverRegion": AnsweredRegion.of(symptom),
            "caller": refusal.caller ?? facts.callerARN.map { ServerText($0).display },
            "tester": facts.callerARN.map { ServerText($0).display },
            "host": symptom.host?.nonEmpty.map { ServerText($0).display },
            "operation": symptom.operation.map { ServerText($0).display },
            "action": refusal.action,
            "resource": refusal.resource,
            "refusedObjects": refusedObjects(refusal, facts),
            "wantedPrincipal": namedPrincipal(symptom) ?? facts.principal,
            "writtenBucket": facts.knownBucket.map { ServerText($0).display },
            // An answer to HEAD has a status and no code.
            "code": symptom.code.map { ServerText($0).display } ?? symptom.status.map { "HTTP \($0)" },
            "status": symptom.status.map(String.init),
            "requestId": symptom.requestID.map { ServerText($0).display },
            "message": symptom.message.map(\.display),
        ]
    }

    /// The principal that IAM names as none it knows: `Invalid principal in policy: "AWS":"arn:…"`.
    private static func namedPrincipal(_ symptom: Symptom) -> String? {
        guard let message = symptom.message?.display,
            let start = message.firstRange(of: "nvalid principal in policy: ")?.upperBound
        else { return nil }
        let parts = message[start...].split(separator: "\"", omittingEmptySubsequences: false)
        return parts.count > 3 ? String(parts[3]) : nil
    }

    /// What a policy must name to allow the refused action.
    private static func refusedObjects(_ refusal: RefusedAction, _ facts: DiagnosisFacts) -> String? {
        let isOfObjects = refusal.action.map { ActionCatalog.level(of: $0) == .object } ?? true
        return isOfObjects ? facts.objectsARN ?? refusal.resource : refusal.resource ?? facts.objectsARN
    }

    /// How to learn a bucket's region when the answer does not tell it.
    private static func askForRegion(_ bucket: LocalizedText?) -> LocalizedText {
        let command = "`curl -sI https://s3.amazonaws.com/\(bucket?.en ?? "BUCKET")`"
        return LocalizedText(
            en: "the one that \(command) shows as x-amz-bucket-region",
            fr: "celle que \(command) donne dans x-amz-bucket-region")
    }

    private static func statements(_ refusal: RefusedAction, _ facts: DiagnosisFacts) -> [String: String?] {
        let statement = CorrectedStatement(refusal, facts)
        return [
            "allowStatement": statement.allowing,
            "trustStatement": statement.trusting,
            "bucketStatement": statement.ofBucket,
            "keyStatement": statement.ofKey,
            "keyUseStatement": statement.usingKey,
            "assumeStatement": statement.assuming,
        ]
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
            filled += value(String(name), startsText: filled.isEmpty)[language]
            rest = rest[rest.index(after: name.endIndex)...]
        }
        return filled + rest
    }

    private func value(_ name: String, startsText: Bool) -> LocalizedText {
        if let value = values[name] { return value }
        let blank = Self.blanks[name] ?? LocalizedText(en: "(not known)", fr: "(inconnu)")
        guard startsText else { return blank }
        return LocalizedText(en: Self.capitalized(blank.en), fr: Self.capitalized(blank.fr))
    }

    /// What stands for a fact that is not known. Capitals are for the reader to fill in.
    static let blanks: [String: LocalizedText] = [
        "bucket": LocalizedText("BUCKET"), "region": LocalizedText("REGION"),
        "askedRegion": LocalizedText(en: "the region that was asked", fr: "la région interrogée"),
        "wantedRegion": LocalizedText("REGION"),
        "writtenBucket": LocalizedText(en: "what was given", fr: "ce qui a été donné"),
        "wantedPrincipal": LocalizedText(en: "in the policy", fr: "de la politique"),
        "refusedObjects": LocalizedText("arn:aws:s3:::BUCKET/*"),
        "roleName": LocalizedText("ROLE"), "objects": LocalizedText("arn:aws:s3:::BUCKET/*"),
        "key": LocalizedText("KEY"), "folderPattern": LocalizedText("FOLDER/*"),
        "accessKey": LocalizedText("AKIA…"),
        "externalId": LocalizedText(en: "the one that was sent", fr: "celui qui a été envoyé"),
        "sentExternalId": LocalizedText(en: "the one that was sent", fr: "celui qui a été envoyé"),
        "host": LocalizedText(en: "the host", fr: "l’hôte"),
        "role": LocalizedText("ROLE-ARN"), "roleAccount": LocalizedText(en: "ACCOUNT", fr: "COMPTE"),
        "principal": LocalizedText(en: "the platform’s principal", fr: "le principal de la plateforme"),
        "caller": LocalizedText(en: "the caller", fr: "l’appelant"),
        "tester": LocalizedText(en: "the caller", fr: "l’appelant"),
        "account": LocalizedText(en: "ACCOUNT", fr: "COMPTE"),
        "owner": LocalizedText(en: "ACCOUNT", fr: "COMPTE"),
        "platform": LocalizedText(en: "the platform", fr: "la plateforme"),
        "action": LocalizedText(en: "the call", fr: "l’appel"),
        "operation": LocalizedText(en: "the call", fr: "l’appel"),
        "resource": LocalizedText(en: "the resource", fr: "la ressource"),
        "serverRegion": LocalizedText(en: "another region", fr: "une autre région"),
        "code": LocalizedText(en: "no code", fr: "sans code"),
        "status": LocalizedText(en: "not told", fr: "non indiqué"),
        "requestId": LocalizedText(en: "not told", fr: "non indiqué"),
        "message": LocalizedText(en: "(no words)", fr: "(aucun texte)"),
        "skew": LocalizedText(en: "by how much is not told", fr: "l’écart n’est pas indiqué"),
    ]

    private static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Whether `text` may stand in a command: a hostile error must not bring one along.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy {
                $0.isASCII
                    && ($0.properties.isAlphabetic || $0.properties.numericType != nil
                        || "+=,.@_-".unicodeScalars.contains($0))
            }
    }

    private static func duration(_ seconds: Double) -> LocalizedText {
        let whole = Int(seconds.magnitude.rounded())
        let amount = whole < 120 ? "\(whole) s" : "\((whole + 30) / 60) min"
        return seconds < 0
            ? LocalizedText(en: "\(amount) slow", fr: "en retard de \(amount)")
            : LocalizedText(en: "\(amount) fast", fr: "en avance de \(amount)")
    }
}
