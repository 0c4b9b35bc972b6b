import Policies

/// What IAM treats alike in roles and users.
protocol IAMIdentity: Sendable {
    /// `Role` or `User`, as the names of actions and parameters have it.
    static var word: String { get }
    /// How many characters all inline policies together may have, white space not counted.
    static var inlinePolicyQuota: Int { get }
    /// Where an account keeps them.
    static var place: WritableKeyPath<Account, IdentityTable<Self>> { get }

    /// Its name, in the case it was made with.
    var name: String { get }
    /// Twelve digits.
    var accountID: String { get }
    /// One that was deleted and made again has another.
    var id: String { get }
    /// Its ARN.
    var arn: ARN { get }
    /// What it may do, by policy name.
    var policies: [String: AttachedPolicy] { get set }
    /// What limits it.
    var boundary: ManagedPolicy? { get set }
    /// Its tags.
    var tags: [Role.Tag] { get set }

    /// The one that a call of IAM names, for a caller who may do the action on it.
    static func find(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Self

    /// What the ARN of a session with that name ends in.
    static func sessionResource(_ identityName: String, _ sessionName: String) -> String
}

extension IAMIdentity {
    /// `role` or `user`, as ARNs and sentences have it.
    static var kind: String { word.lowercased() }

    /// The one of that name in the caller's account, for a caller who may do the action on it.
    static func find(
        named name: String, for call: QueryCall, in directory: Directory
    ) throws(Refusal) -> Self {
        guard let identity = directory.read({ $0[account: call.accountID][keyPath: place][name] }) else {
            try call.authorize(on: kind, named: name)
            throw Refusal(404, "NoSuchEntity", "The \(kind) with name \(name) cannot be found.")
        }
        try call.authorize(on: identity.arn)
        return identity
    }
}

extension Directory {
    /// Changes a role or a user that was found here.
    func change<Identity: IAMIdentity>(
        _ found: Identity, _ change: (inout Identity) -> Void
    ) throws(Refusal) {
        try update { (state) throws(Refusal) in
            guard var identity = state[account: found.accountID][keyPath: Identity.place][found.name] else {
                return
            }
            change(&identity)
            state[account: found.accountID][keyPath: Identity.place][found.name] = identity
        }
    }
}
