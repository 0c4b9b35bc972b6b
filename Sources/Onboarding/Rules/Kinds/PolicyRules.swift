import Policies

/// An IAM policy document as text: whether IAM would take it at all.
enum PolicyRules {
    /// The versions of the policy language that exist.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
    static let versions = ["2012-10-17", "2008-10-17"]

    static func all(in context: RuleContext) -> [Rule] {
        [grammar, version, size, CommonRules(prefix: "policy").placeholder(in: context, braces: false)]
    }

    private static let grammar = Rule(id: "policy.grammar", label: PolicySentences.grammarLabel) { value in
        do throws(PolicyParseError) {
            _ = try PolicyDocument(parsing: value.text)
            return .kept
        } catch {
            return .unreadable(.invalid(PolicySentences.refusal(error)))
        }
    }

    private static let version = Rule(id: "policy.version", label: PolicySentences.versionLabel) { value in
        guard let document = try? PolicyDocument(parsing: value.text) else { return .kept }
        guard let version = document.version else {
            return .broken(.warning(PolicySentences.noVersion))
        }
        if versions.contains(version) { return .kept }
        let range = value.firstRange(of: version)
        return .broken(
            .invalid(
                PolicySentences.unknownVersion(version), at: range,
                fix: range.map { value.replacing($0, with: versions[0]) }))
    }

    private static let size = Rule(id: "policy.size", label: PolicySentences.sizeLabel) { value in
        guard let document = try? PolicyDocument(parsing: value.text) else { return .kept }
        let size = document.sizeWithoutWhitespace
        if size > PolicyQuota.roleInlinePolicies {
            return .broken(.invalid(PolicySentences.tooLarge(size, limit: PolicyQuota.roleInlinePolicies)))
        }
        return .kept
    }
}
