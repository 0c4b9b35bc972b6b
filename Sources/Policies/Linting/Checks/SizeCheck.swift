/// The quotas on a policy's length.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
enum SizeCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        issue(policy.document.value.sizeWithoutWhitespace, policy.use).map {
            [PolicyFinding(.size($0), at: .document)]
        } ?? []
    }

    private static func issue(_ size: Int, _ use: PolicyUse) -> SizeIssue? {
        switch use {
        case .trust:
            if size > PolicyQuota.raisedTrustPolicy {
                return .tooLong(size: size, limit: PolicyQuota.raisedTrustPolicy, use: use)
            }
            return size > PolicyQuota.trustPolicy
                ? .needsRaisedQuota(
                    size: size, limit: PolicyQuota.trustPolicy, raised: PolicyQuota.raisedTrustPolicy) : nil
        case .identity:
            if size > PolicyQuota.roleInlinePolicies {
                return .tooLong(size: size, limit: PolicyQuota.roleInlinePolicies, use: use)
            }
            if size > PolicyQuota.managedPolicy {
                return .onlyInlineInRole(
                    size: size, managed: PolicyQuota.managedPolicy, inline: PolicyQuota.roleInlinePolicies)
            }
            return size > PolicyQuota.userInlinePolicies
                ? .notInlineInUser(size: size, limit: PolicyQuota.userInlinePolicies) : nil
        case .session:
            return size > PolicyQuota.sessionPolicy
                ? .tooLong(size: size, limit: PolicyQuota.sessionPolicy, use: use) : nil
        case .bucket:
            return size > PolicyQuota.bucketPolicy
                ? .tooLong(size: size, limit: PolicyQuota.bucketPolicy, use: use) : nil
        }
    }
}
