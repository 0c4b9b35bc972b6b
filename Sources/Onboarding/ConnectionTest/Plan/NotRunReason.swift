import Documents

/// Why a rung was not run.
enum NotRunReason: Error, Hashable, Sendable {
    /// An earlier rung did not pass, and this one needs it.
    case needs(Rung)
    /// The policy in force does not grant this action.
    case notGranted(String)
    /// The policy in force allows what the rung expects to be refused.
    case allowedThere(String, PolicySource)
    /// The platform's own document asks for what the rung expects to be refused.
    case documentAllows(String, LocalizedText)
    /// Whatever was begun could be neither deleted nor given up.
    case wouldStay
    /// The setup has no folder, so nothing lies outside.
    case noFolder
    /// Only the platform's own credentials can do it.
    case onlyThePlatform(LocalizedText)
    case noRole
    case noExternalID
    /// The server does not tell its time.
    case noServerTime
    /// No export lies in the folder yet.
    case nothingExported
    /// The platform deletes no export by itself.
    case keepsExports(LocalizedText)
    /// Deleting was tried with the person's own rights, which do not reach that far.
    case ownRightsTooNarrow(String)
    /// The write is made with the person's own rights, which reach further than the policy's.
    case ownRightsTooWide
    /// The account's root user may assume no role.
    case rootAssumesNoRole
    /// Answers are missing, without which there is no role to make.
    case policiesIncomplete
    /// The role belongs to another account than the credentials.
    case roleOfAnotherAccount
    /// IAM does not answer the person, which says nothing of the role.
    case mayNotAsk(String)
    /// Why no session could be narrowed.
    case cannotNarrow(NarrowingObstacle)
    case stopped
}
