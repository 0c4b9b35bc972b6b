import Platforms
import Policies

extension LadderState {
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
        case .rolePolicies: return reasonAgainstAsking
        case .simulation:
            if let reason = reasonAgainstAsking { return reason }
            return rights?.source == .deployed ? nil : .needs(.rolePolicies)
        case .narrow: return bucketIsMissing ? .needs(.bucket) : nil
        case .probeRole: return reasonAgainstProbe
        case .assumeRole: return reasonAgainstRole
        case .externalIDMissing, .externalIDWrong:
            if let reason = reasonAgainstRole { return reason }
            return externalID == nil ? .noExternalID : nil
        case .write: return reasonAgainstWriting
        case .multipart: return reasonAgainstParts
        case .readBack:
            guard passed(.write) else { return .needs(.write) }
            return grants("s3:GetObject", objects.written.key) ? nil : .notGranted("s3:GetObject")
        case .outsideFolder: return reasonAgainstTrespass(objects.outside)
        case .siblingFolder: return reasonAgainstTrespass(objects.sibling)
        case .listOutside: return reasonAgainstForeignListing
        case .cleanUp: return footprint.isEmpty && !passed(.write) ? .needs(.write) : nil
        case .list: return passed(.assumeRole) ? nil : .needs(.assumeRole)
        case .read: return reasonAgainstReading
        case .retention:
            return platform.reading?.retentionDays == nil
                ? .keepsExports(platform.name) : reasonAgainstReading
        }
    }

    private var reasonAgainstRole: NotRunReason? {
        if setup.method != .reader, perspective == .asSelf { return .onlyThePlatform(platform.name) }
        if perspective == .asProbe, !passed(.probeRole) { return .needs(.probeRole) }
        return roleARN == nil ? .noRole : nil
    }

    /// IAM tells of a role only to its own account.
    private var reasonAgainstAsking: NotRunReason? {
        guard let role = roleARN.flatMap(ARN.init) else { return .noRole }
        return role.account == callerARN.flatMap(ARN.init)?.account ? nil : .roleOfAnotherAccount
    }

    private var reasonAgainstProbe: NotRunReason? {
        if bucketIsMissing { return .needs(.bucket) }
        // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html: "You cannot use root credentials".
        if callerARN?.hasSuffix(":root") ?? false { return .rootAssumesNoRole }
        return probePolicies == nil ? .policiesIncomplete : nil
    }

    private var reasonAgainstWriting: NotRunReason? {
        if bucketIsMissing { return .needs(.bucket) }
        if usesRole, session == nil { return .needs(.assumeRole) }
        return nil
    }

    private var reasonAgainstParts: NotRunReason? {
        guard passed(.write) else { return .needs(.write) }
        switch multipartPlan {
        case .success: return nil
        case .failure(let reason): return reason
        }
    }

    /// A negative write is tried only where it should be refused, and after the write that must not be.
    private func reasonAgainstTrespass(_ object: TestObject?) -> NotRunReason? {
        guard let object else { return .noFolder }
        if let reason = reasonAgainstDenial { return reason }
        guard let rights, rights.grant("s3:PutObject", on: arn(object.key)) else { return nil }
        return .allowedThere("s3:PutObject", rights.source)
    }

    private var reasonAgainstForeignListing: NotRunReason? {
        guard let prefix = objects.foreignPrefix else { return .noFolder }
        if let reason = reasonAgainstDenial { return reason }
        let bucket = WantedObjects(setup).bucketARN
        guard let rights, rights.grantListing(of: bucket, prefix: prefix) else { return nil }
        if rights.source == .generated, platform.method(setup.method)?.asksToListTheBucket ?? false {
            return .documentAllows("s3:ListBucket", platform.name)
        }
        return .allowedThere("s3:ListBucket", rights.source)
    }

    private var reasonAgainstDenial: NotRunReason? {
        guard passed(.write) else { return .needs(.write) }
        return hasPolicyRights ? nil : .ownRightsTooWide
    }

    private var reasonAgainstReading: NotRunReason? {
        guard passed(.list) else { return .needs(.list) }
        return exports.readable == nil ? .nothingExported : nil
    }
}

extension PlatformMethod {
    /// Whether the platform's document asks for listing the whole bucket.
    fileprivate var asksToListTheBucket: Bool {
        actions.contains("s3:ListBucket") && !toleratesListPrefix
    }
}
