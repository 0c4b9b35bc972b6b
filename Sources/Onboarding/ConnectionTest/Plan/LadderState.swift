import AWS
import Platforms

/// What the ladder knows so far. It asks nobody.
struct LadderState: Sendable {
    let setup: Setup
    let platform: Platform
    let perspective: Perspective
    /// What the test may write.
    let objects: TestObjects
    /// What the policy in force lets the platform do; nil where the policies are the platform's own.
    var rights: GrantedRights?

    var results: [RungResult] = []
    /// The region to ask in: the setup's until the bucket tells its own.
    var region: String
    /// What the tester signs with; nil while there is nothing.
    var signer: Credentials?
    var callerARN: String?
    /// The role to assume: the setup's, or the one that was made in its place.
    var roleARN: String?
    var session: STSSession?
    /// The person's own credentials with the policy's rights and no others.
    var narrowed: Credentials?
    var skew: Double?
    /// Whether the bucket rung left no doubt that nothing can be written there.
    var bucketIsMissing = false
    /// What was made and not yet taken away.
    var footprint = Footprint()
    /// The exports that were listed.
    var exports = ListedExports()
    var isStopped = false

    init(
        setup: Setup, platform: Platform, perspective: Perspective, objects: TestObjects,
        rights: GrantedRights?, region: String
    ) {
        self.setup = setup
        self.platform = platform
        self.perspective = perspective
        self.objects = objects
        self.rights = rights
        self.region = region
        // A probe role has yet to be made.
        roleARN = perspective == .asProbe ? nil : setup.roleARN?.nonEmpty
    }

    /// Whether `rung` came to `passed`.
    func passed(_ rung: Rung) -> Bool {
        results.contains { $0.rung == rung && $0.verdict == .passed }
    }

    /// The ExternalId that the platform sends.
    var externalID: String? {
        guard let method = platform.method(setup.method),
            case .value(let value) = setup.externalIDAnswer(for: method)
        else { return nil }
        return value
    }

    /// Whether the write happens in a session of the role.
    var usesRole: Bool {
        setup.method == .reader || (setup.method == .assumedRole && perspective != .asSelf)
    }

    /// Whether objects are written with the rights that the policy gives, and no others.
    var hasPolicyRights: Bool { usesRole || perspective == .asPlatform || narrowed != nil }

    /// The ARN of the object at `key`.
    func arn(_ key: String) -> String { WantedObjects(setup).arn(ofKey: key) }

    /// Whether the policy in force grants `action` on the object at `key`.
    func grants(_ action: String, _ key: String) -> Bool {
        rights?.grant(action, on: arn(key)) ?? false
    }

    /// How an upload in parts is tried.
    var multipartPlan: Result<MultipartPlan, NotRunReason> {
        MultipartPlan.allowed(by: rights, on: arn(objects.inParts.key))
    }
}
