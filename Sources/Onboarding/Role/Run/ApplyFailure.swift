import AWS

/// Why a plan was not made or not carried out.
public enum ApplyFailure: Error, Sendable {
    /// The setup makes no blueprint.
    case blueprint(BlueprintFailure)
    /// No call can change it.
    case refusal(ApplyRefusal)
    /// The credentials are of another account than the setup's.
    case wrongAccount(expected: String, found: String)
    /// IAM could not be asked how things stand; the causes that fit, most likely first.
    case reading([Diagnosis], AWSFailure)
    /// This call failed; what became of the ones before it.
    case call(String, [Diagnosis], AWSFailure, TakenBack)
    /// Somebody changed these since; nothing was taken back.
    case changedSince([UndoConflict])
    /// There is no record of anything to take back.
    case nothingToUndo
    /// The record cannot be read.
    case journal(DraftError)

    /// What became of the calls before one that failed.
    public enum TakenBack: Hashable, Sendable {
        /// All is as it was before.
        case whole
        /// Not all of it could be taken back; the record is kept, so that it can be tried again.
        case inPart
        /// Somebody else changed these meanwhile, so they were left.
        case conflicts([UndoConflict])
    }
}

extension ApplyFailure {
    /// Whether it is the network, throttling or a server in trouble that stands in the way, so that nothing is told of
    /// the setup.
    public var leavesItOpen: Bool {
        switch self {
        case .reading(_, let failure), .call(_, _, let failure, _): Verdict(of: failure) == .unknown
        default: false
        }
    }
}
