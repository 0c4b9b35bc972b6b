/// Who asks, and every name under which a policy may know them.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
struct Caller {
    /// How closely a `Principal` element names the caller.
    enum Reach: Int, Comparable {
        /// By the account, which leaves the choice to the account's own policies.
        case account
        /// By the role behind the session.
        case role
        /// By `*`.
        case everyone
        /// By the caller's own ARN.
        case caller

        static func < (lhs: Reach, rhs: Reach) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    private let arn: String
    private let account: String?
    private let accountRoot: String?
    private let canonicalUser: String?
    private let aliases: [String]
    private let hasBoundary: Bool

    init(_ request: AuthorizationRequest, hasBoundary: Bool = false) {
        self.hasBoundary = hasBoundary
        arn = request.principal
        canonicalUser = request.canonicalUser
        let parsed = ARN(request.principal)
        account = parsed?.account
        accountRoot = parsed.map { "arn:\($0.partition):iam::\($0.account):root" }
        var aliases = request.principalAliases.filter { [accountRoot] in $0 != accountRoot }
        if aliases.isEmpty, let role = parsed.flatMap(Self.roleBehindSession) { aliases = [role] }
        self.aliases = aliases
    }

    /// Whether the caller is its account's root user.
    var isRoot: Bool { arn == accountRoot }

    /// How `principals` names the caller; nil when it does not.
    func reach(_ principals: Statement.Match<Statement.Principals>) -> Reach? {
        switch principals {
        case .including(.everyone):
            return .everyone
        case .including(.listed(let entries)):
            return entries.compactMap(reach).max()
        case .excluding(.everyone):
            return nil
        case .excluding(.listed(let entries)):
            return isExempt(by: entries) ? nil : .everyone
        }
    }

    private func reach(of principal: Statement.Principal) -> Reach? {
        let value = principal.value
        // A canonical user is an account.
        if principal.kind == .canonicalUser { return value == canonicalUser ? .account : nil }
        guard principal.kind == .aws else { return value == arn ? .caller : nil }
        if value == "*" { return .everyone }
        if value == arn { return .caller }
        if value == account || value == accountRoot { return .account }
        return aliases.contains(value) ? .role : nil
    }

    /// `NotPrincipal` spares a caller only when it lists all that the caller is: the user or session, the
    /// role behind a session, and the account. Nothing spares a caller with a permissions boundary.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
    private func isExempt(by entries: [Statement.Principal]) -> Bool {
        guard !hasBoundary else { return false }
        let listed = entries.map(\.value)
        guard !listed.contains("*") else { return true }
        let listsAccount =
            account.map(listed.contains) ?? true || accountRoot.map(listed.contains) ?? true
        return listsAccount && listed.contains(arn) && aliases.allSatisfy(listed.contains)
    }

    /// The role's ARN without its path, which a session's ARN leaves out.
    static func roleBehindSession(_ arn: ARN) -> String? {
        let parts = arn.resource.split(separator: "/")
        guard arn.service == "sts", parts.count == 3, parts[0] == "assumed-role" else { return nil }
        return "arn:\(arn.partition):iam::\(arn.account):role/\(parts[1])"
    }
}
