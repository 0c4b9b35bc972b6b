import Onboarding

/// Judges an option's value by the rules that the wizard shows.
enum OptionRules {
    /// Refuses a value that is not valid as `kind`.
    static func check(_ value: String?, _ kind: ValueKind, of option: String) throws(Failure) {
        guard let value else { return }
        if value.isEmpty { throw Failure(.wrongUse, UploadOptionSentences.empty(option)) }
        let context = RuleContext(platform: nil, method: nil, setup: nil)
        let findings = Rules.findings(kind, value, in: context)
        if let finding = findings.first(where: { $0.verdict == .invalid }) {
            throw Failure(.wrongUse, UploadOptionSentences.invalid(option, finding.message))
        }
    }
}
