import Policies

/// Whether those whom a policy names exist: AWS looks each of them up when the policy is saved.
enum PrincipalCheck {
    /// The first principal that cannot exist; nil when there is none.
    ///
    /// An account that the sandbox knows nothing of may exist all the same, and so may those in it.
    static func firstUnknown(
        _ principals: Statement.Principals, in directory: Directory.State
    ) -> Statement.Principal? {
        guard case .listed(let principals) = principals else { return nil }
        return principals.first { $0.kind == .aws && !mayExist($0.value, in: directory) }
    }

    private static func mayExist(_ value: String, in directory: Directory.State) -> Bool {
        if value == "*" || value.isAccountID { return true }
        guard let arn = ARN(value), arn.partition == "aws", arn.region.isEmpty, arn.account.isAccountID
        else { return false }
        guard directory.knows(account: arn.account), arn.resource != "root" else {
            return ["root", "role/", "user/", "assumed-role/", "federated-user/"].contains {
                arn.resource.hasPrefix($0)
            }
        }
        let account = directory[account: arn.account]
        let parts = arn.resource.split(separator: "/").map(String.init)
        guard parts.count >= 2, let name = parts.last else { return false }
        switch parts[0] {
        case "role": return account.roles[name]?.arn == arn
        case "user": return account.users[name]?.arn == arn
        case "assumed-role": return arn.service == "sts" && account.roles[parts[1]] != nil
        // Nobody can look up who asks for a session later.
        case "federated-user": return arn.service == "sts"
        default: return false
        }
    }
}
