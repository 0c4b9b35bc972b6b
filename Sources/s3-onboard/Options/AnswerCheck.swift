import Documents
import Onboarding
import Platforms

/// Judges the answers of a command line before anything is made from them.
enum AnswerCheck {
    /// Refuses answers that break a rule, and names the options that `kind` of policy still needs.
    static func require(
        _ setup: Setup, _ platform: Platform, for policy: PlannedPolicy, blanks: [String],
        _ language: Language
    ) throws {
        try refuseInvalid(setup, platform, language)
        let text = policy.document.rendered()
        let missing = blanks.filter { text.contains(PolicyPlan.blank($0)) }
        try name(missing)
    }

    /// Refuses answers that break a rule, and names the options that the whole of a role or user still needs.
    static func require(
        _ setup: Setup, _ platform: Platform, blanks: [String], _ language: Language
    ) throws {
        try refuseInvalid(setup, platform, language)
        try name(blanks)
    }

    /// Refuses answers that break a rule, and names the options that a test still needs.
    static func requireTestable(
        _ setup: Setup, _ platform: Platform, as perspective: Perspective?, _ language: Language
    ) throws {
        try refuseInvalid(setup, platform, language)
        var missing: [String] = []
        if setup.bucket.isEmpty { missing.append("bucket") }
        if perspective == .asProbe {
            // The probe role is made from the policies, so they must be whole; the real role need not exist.
            missing += PolicyPlan(setup: setup, platform: platform).blanks.filter { $0 != "principal" }
        } else if setup.method == .assumedRole || setup.method == .reader, setup.roleARN?.isEmpty ?? true {
            missing.append("roleArn")
        }
        try name(missing)
    }

    private static func refuseInvalid(_ setup: Setup, _ platform: Platform, _ language: Language) throws {
        let context = RuleContext(platform: platform, method: platform.method(setup.method), setup: setup)
        let answers: [(ValueKind, String?)] = [
            (.bucket, setup.bucket), (.folder, setup.folder), (.region, setup.region),
            (.externalID, setup.externalID), (.principal, setup.principal), (.roleName, setup.roleName),
            (.roleARN, setup.roleARN), (.accountID, setup.accountID),
            (.organizationID, setup.organizationID),
        ]
        for (kind, value) in answers {
            guard let value, !value.isEmpty else { continue }
            let findings = Rules.findings(kind, value, in: context)
            for finding in findings where finding.verdict == .warning {
                Console.note(finding.message[language])
            }
            if let finding = findings.first(where: { $0.verdict == .invalid }) {
                throw Failure(.no, AnswerSentences.invalid(finding))
            }
        }
    }

    private static func name(_ missing: [String]) throws {
        guard !missing.isEmpty else { return }
        throw Failure(.wrongUse, AnswerSentences.missing(missing.map(option)))
    }

    /// The option for a key of a setup file.
    private static func option(_ key: String) -> String {
        switch key {
        case "accountId": "--account"
        case "kmsKeyArn": "--kms-key"
        default:
            "--" + key.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
        }
    }
}
