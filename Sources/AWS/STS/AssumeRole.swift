/// What AssumeRole takes.
public struct AssumeRoleInput: Hashable, Sendable {
    /// The role.
    public var roleARN: String
    /// The session's name, which the role's owner finds in CloudTrail.
    public var sessionName: String
    /// What the trust policy may ask for.
    public var externalID: String?
    /// 900 to 43,200; at most 3,600 from a role.
    public var durationSeconds: Int?
    /// A policy that narrows the session.
    public var policy: String?
    /// The device whose code is given, where the trust policy asks for one.
    public var mfaSerial: String?
    /// The device's code.
    public var mfaCode: String?

    /// Makes an input.
    public init(
        roleARN: String, sessionName: String, externalID: String? = nil, durationSeconds: Int? = nil,
        policy: String? = nil
    ) {
        self.roleARN = roleARN
        self.sessionName = sessionName
        self.externalID = externalID
        self.durationSeconds = durationSeconds
        self.policy = policy
    }
}
