import Policies

/// Finds the role that a call is about, and checks what is put on it.
enum RoleLookup {
    /// The role that the call names, for a caller who may do the action on it.
    static func find(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Role {
        let name = try call.name("RoleName", limit: 64)
        guard let role = directory.read({ $0[account: call.accountID][role: name] }) else {
            try call.authorize(on: "role", named: name)
            throw .noSuchRole(name)
        }
        try call.authorize(on: role.arn)
        return role
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
