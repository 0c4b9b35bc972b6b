import AWS
import Platforms
import Policies

/// What the ladder knows so far, and so what the next rung may do. It asks nobody.
struct LadderState: Sendable {
    /// Whether the test object is in the bucket.
    enum Presence: Hashable, Sendable {
        case absent
        /// The write broke off: it may have landed all the same.
        case uncertain
        case present
    }

    let setup: Setup
    let platform: Platform
    let perspective: Perspective
    let rights: GrantedRights?

    var results: [RungResult] = []
    /// The region to ask in: the setup's until the bucket tells its own.
    var region: String
    /// What the tester signs with; nil while there is nothing.
    var signer: Credentials?
    var callerARN: String?
    var session: AssumedRole?
    var skew: Double?
    /// Whether the bucket rung left no doubt that nothing can be written there.
    var bucketIsMissing = false
    var testObject: TestObject?
    var presence = Presence.absent
    /// An exported object to read.
    var exportedKey: String?
    var isStopped = false

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
        setup.method == .reader || (setup.method == .assumedRole && perspective == .asPlatform)
    }

    /// Why `rung` cannot or must not be run; nil when it can.
    func reasonNotToRun(_ rung: Rung) -> NotRunReason? {
        if isStopped, rung != .cleanUp { return .stopped }
        if rung == .endpoint { return nil }
        guard passed(.endpoint) else { return .needs(.endpoint) }
        if rung == .clock { return skew == nil ? .noServerTime : nil }
        if rung == .identity { return nil }
        guard passed(.identity) else { return .needs(.identity) }
        switch rung {
        case .endpoint, .clock, .identity, .bucket: return nil
        case .assumeRole: return reasonAgainstRole
        case .externalIDMissing, .externalIDWrong:
            if let reason = reasonAgainstRole { return reason }
            return externalID == nil ? .noExternalID : nil
        case .write: return reasonAgainstWriting
        case .readBack:
            guard passed(.write) else { return .needs(.write) }
            return grants("s3:GetObject") ? nil : .notGranted("s3:GetObject")
        case .cleanUp: return reasonAgainstCleaningUp
        case .list: return passed(.assumeRole) ? nil : .needs(.assumeRole)
        case .read:
            guard passed(.list) else { return .needs(.list) }
            return exportedKey == nil ? .nothingExported : nil
        }
    }

    /// Whether the policy in force grants `action` on the test object.
    func grants(_ action: String) -> Bool {
        guard let rights, let key = testObject?.key else { return false }
        return rights.grant(action, on: WantedObjects(setup).arn(ofKey: key))
    }

    private var reasonAgainstRole: NotRunReason? {
        if setup.method != .reader, perspective == .asSelf { return .onlyThePlatform(platform.name) }
        return setup.roleARN?.isEmpty ?? true ? .noRole : nil
    }

    private var reasonAgainstWriting: NotRunReason? {
        if bucketIsMissing { return .needs(.bucket) }
        if usesRole, session == nil { return .needs(.assumeRole) }
        return nil
    }

    private var reasonAgainstCleaningUp: NotRunReason? {
        if presence == .absent { return .needs(.write) }
        // With their own rights a person may well remove what the platform must not.
        if perspective == .asSelf { return nil }
        return grants("s3:DeleteObject") ? nil : .notGranted("s3:DeleteObject")
    }
}
