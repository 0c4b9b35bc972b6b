import Onboarding
import Policies

extension WizardState {
    /// A bracketed paste: one value, trimmed, for the field that has the focus; or something that is
    /// recognised and answers the fields it is made of.
    mutating func paste(_ text: String) -> [WizardEffect] {
        message = nil
        guard overlay == nil else { return [] }
        guard let field = focusedField else { return pasteIntoContent(text) }
        switch field.kind {
        case .choice: pasteIntoFilter(text)
        case .secret: pasteSecret(text, into: field)
        case .text: return paste(PastedText.recognise(text), into: field)
        }
        return []
    }

    private mutating func paste(_ pasted: PastedText, into field: ScreenField) -> [WizardEffect] {
        switch pasted {
        case .refused(let control):
            message = Message(PasteText.refused(control), .bad)
        case .plain(let text):
            insert(text, into: field)
        case .roleARN(let arn):
            return takeRoleARN(arn, into: field)
        case .s3URL(let bucket, let folder), .consoleURL(let bucket, let folder),
            .bucketARN(let bucket, let folder):
            return takePlace(bucket: bucket, folder: folder)
        case .policy(let policy, let findings):
            takeAnswers(of: policy, findings)
        case .brokenPolicy(let findings):
            message = Message(PasteText.brokenPolicy(findings), .bad)
        }
        return []
    }

    private mutating func insert(_ text: String, into field: ScreenField) {
        var input = input(field.key)
        input.insert(text)
        set(field.key, input)
    }

    /// A paste where no field has the focus goes to the role's ARN, if that is what is asked here.
    private mutating func pasteIntoContent(_ text: String) -> [WizardEffect] {
        guard case .roleARN(let arn) = PastedText.recognise(text),
            let field = fields.first(where: { $0.key == .roleARN })
        else {
            message = Message(PasteText.nowhere, .warning)
            return []
        }
        setFocus(.field(.roleARN))
        return takeRoleARN(arn, into: field)
    }

    private mutating func pasteIntoFilter(_ text: String) {
        guard case .plain(let wanted) = PastedText.recognise(text) else { return }
        for character in wanted { type(.character(character)) }
    }

    /// A secret is never recognised as anything: what it was taken for would be told on the screen.
    private mutating func pasteSecret(_ text: String, into field: ScreenField) {
        if let control = text.trimmed.unicodeScalars.first(where: {
            $0.properties.generalCategory == .control
        }) {
            message = Message(PasteText.refused(control), .bad)
            return
        }
        var secret = answers.secret(field.key)
        secret.replace(with: secret.withText { $0 + text.trimmed })
        answers.set(field.key, secret)
        if text.trimmed != text { message = Message(PasteText.trimmed) }
    }

    private mutating func takeRoleARN(_ arn: String, into field: ScreenField) -> [WizardEffect] {
        guard method?.kind == .assumedRole || field.key == .roleARN, field.rule != .principal else {
            insert(arn, into: field)
            return []
        }
        set(.roleARN, TextInput(arn))
        answers.leave(.roleARN)
        guard method?.kind == .assumedRole, let name = arn.split(separator: "/").last else { return [] }
        set(.roleName, TextInput(String(name)))
        message = Message(PasteText.tookRole(name: String(name)))
        return []
    }

    private mutating func takePlace(bucket: String, folder: String) -> [WizardEffect] {
        let asked = askedFields.map(\.key)
        let takesFolder = !folder.isEmpty && asked.contains(.folder)
        set(.bucket, TextInput(bucket))
        if takesFolder { set(.folder, TextInput(folder)) }
        message = Message(PasteText.tookPlace(bucket: bucket, folder: takesFolder ? folder : nil))
        return []
    }

    private mutating func takeAnswers(of policy: PolicyDocument, _ findings: [PolicyFinding]) {
        let found = PolicyAnswers(policy)
        let asked = Set(askedFields.map(\.key))
        let wanted = found.texts.filter { asked.contains($0.key) }
        for (key, text) in wanted { set(key, TextInput(text)) }
        let labels = wanted.map { label(of: $0.key) }
        let verdict = LintVerdict(findings)
        message = Message(
            PasteText.policy(answering: labels, findings),
            verdict == .errors ? .bad : verdict == .warnings || labels.isEmpty ? .warning : .text)
    }

    private mutating func set(_ key: AnswerKey, _ input: TextInput) {
        answers.set(key, input)
        if key == .bucket { forgetForeignRegion() }
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
