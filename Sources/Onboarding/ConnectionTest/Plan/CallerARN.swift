import Policies

/// Who calls, as `sts:GetCallerIdentity` names it.
struct CallerARN {
    private let text: String
    private let arn: ARN?

    init(_ text: String) {
        self.text = text
        arn = ARN(text)
    }

    /// Twelve digits.
    var account: String? { arn?.account }

    /// The role whose session the caller is, without the path, which a session's ARN leaves out; nil for anybody else.
    var roleARN: String? {
        guard let arn, arn.service == "sts", arn.resource.hasPrefix("assumed-role/") else { return nil }
        let name = arn.resource.split(separator: "/").dropFirst().first ?? ""
        return "arn:\(arn.partition):iam::\(arn.account):role/\(name)"
    }

    /// Whether the caller is `principal`: itself, a session of that role, or anybody of that account.
    ///
    /// A session's ARN leaves out the role's path, so only the last part of the role's name is compared.
    func acts(as principal: String) -> Bool {
        guard let arn else { return false }
        guard let wanted = ARN(principal) else { return principal == arn.account }
        guard wanted.account == arn.account else { return false }
        if wanted.resource == "root" || principal == text { return true }
        let session = arn.resource.split(separator: "/")
        let role = wanted.resource.split(separator: "/")
        guard arn.service == "sts", session.first == "assumed-role", session.count > 2 else { return false }
        return role.first == "role" && role.last == session[1]
    }

    /// The account in a trust policy's principal: an ARN, or the account id itself.
    static func account(ofPrincipal principal: String) -> String? {
        if let arn = ARN(principal) { return arn.account }
        return principal.isAccountID ? principal : nil
    }
}
