import AWS
import Onboarding
import Platforms
import Policies

/// How an answer stands.
enum Standing: Hashable, Sendable {
    case empty
    case valid
    case warned
    case invalid
}

extension WizardState {
    /// The checklist of a field, for what it holds now.
    func checks(_ field: ScreenField) -> [RuleCheck] {
        field.rule.map { rule in memo.value(\.checks[field.key]) { checks(field, rule) } } ?? []
    }

    private func checks(_ field: ScreenField, _ rule: ValueKind) -> [RuleCheck] {
        let context = RuleContext(platform: platform, method: method, setup: typedSetup)
        if field.kind == .secret {
            return answers.secret(field.key).withText { Rules.checks(rule, $0, in: context) }
        }
        return Rules.checks(rule, text(field.key), in: context)
    }

    /// Whether nothing stands in the field.
    func isEmpty(_ field: ScreenField) -> Bool {
        switch field.kind {
        case .choice: chosen(field.key) == nil
        case .text: text(field.key).isEmpty
        case .secret: answers.secret(field.key).isEmpty
        }
    }

    /// How the answer to `field` stands.
    func standing(of field: ScreenField) -> Standing {
        if isEmpty(field) { return .empty }
        let verdicts = checks(field).compactMap { $0.finding?.verdict }
        if verdicts.contains(.invalid) { return .invalid }
        return verdicts.contains(.warning) ? .warned : .valid
    }

    /// What Enter makes of the field: some platforms demand what others leave open.
    func presence(of field: ScreenField) -> ScreenField.Presence {
        switch field.key {
        case .folder where platform?.folderRules.required == true: .required
        case .region where method?.asksRegion == true: .required
        default: field.presence
        }
    }

    /// Whether `field` keeps the person from going on.
    func blocks(_ field: ScreenField) -> Bool {
        switch standing(of: field) {
        case .empty: presence(of: field) == .required
        case .invalid: true
        case .valid, .warned: false
        }
    }

    /// The finding to speak of: the first that is invalid, else the first at all.
    func finding(_ field: ScreenField) -> Finding? {
        if isEmpty(field) { return nil }
        let findings = checks(field).compactMap(\.finding)
        return findings.first { $0.verdict == .invalid } ?? findings.first
    }

    /// The value that would be right, where that is certain.
    func certainFix(_ field: ScreenField) -> String? {
        guard field.kind == .text, !isEmpty(field) else { return nil }
        return certainDerivation(field) ?? checks(field).compactMap(\.finding?.fix).first
    }

    /// A reader platform's role is called after its bucket, so the platform's account id is all that is needed.
    func certainDerivation(_ field: ScreenField) -> String? {
        let account = text(field.key)
        guard field.key == .roleARN, let roleName = platform?.reading?.roleName, !roleName.isEmpty,
            account.isAccountID, !text(.bucket).isEmpty
        else { return nil }
        let partition = Partition.containing(region: text(.region))?.id ?? "aws"
        return "arn:\(partition):iam::\(account):role/"
            + roleName.split(separator: "{bucket}", omittingEmptySubsequences: false)
            .joined(separator: text(.bucket))
    }
}
