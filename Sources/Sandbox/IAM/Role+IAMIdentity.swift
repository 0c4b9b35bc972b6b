import Policies

extension Role: IAMIdentity {
    static let word = "Role"
    static let inlinePolicyQuota = PolicyQuota.roleInlinePolicies
    static var place: WritableKeyPath<Account, IdentityTable<Role>> { \.roles }

    static func find(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Role {
        try find(named: try call.name("RoleName", limit: 64), for: call, in: directory)
    }

    /// The role is named without its path.
    static func sessionResource(_ roleName: String, _ sessionName: String) -> String {
        "assumed-role/\(roleName)/\(sessionName)"
    }

    /// A trust policy that IAM takes, by form and by length.
    static func checkedTrust(_ text: String, in state: Directory.State) throws(Refusal) -> AttachedPolicy {
        let policy = try PolicyValidator.trustPolicy(text, in: state)
        if policy.document.sizeWithoutWhitespace > PolicyQuota.trustPolicy {
            throw Refusal(
                409, "LimitExceeded",
                "Cannot exceed quota for ACLSizePerRole: \(PolicyQuota.trustPolicy)")
        }
        return policy
    }
}
