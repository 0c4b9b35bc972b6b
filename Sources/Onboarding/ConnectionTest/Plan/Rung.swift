/// One step of the connection test, in the order of the ladder.
public enum Rung: String, CaseIterable, Hashable, Sendable {
    case endpoint
    case clock
    case identity
    case bucket
    /// As yourself only: the deployed role says what the setup says.
    case rolePolicies = "role-policies"
    /// As yourself only: what IAM's simulator says of the deployed role.
    case simulation
    /// With a probe role only: make it.
    case probeRole = "probe-role"
    case assumeRole = "assume-role"
    case externalIDMissing = "external-id-missing"
    case externalIDWrong = "external-id-wrong"
    /// As yourself only: a session that has the policy's rights and no others.
    case narrow
    case write
    case multipart
    case readBack = "read-back"
    case outsideFolder = "outside-folder"
    case siblingFolder = "sibling-folder"
    case listOutside = "list-outside"
    case cleanUp = "clean-up"
    /// Reader platforms only: list the export folder.
    case list
    /// Reader platforms only: read one object with requester pays.
    case read
    /// Reader platforms only: how long the exports stay.
    case retention
}

/// What a rung, or the whole test, came to.
public enum Verdict: String, Hashable, Sendable {
    case passed
    case failed
    /// It could not be told: network, throttling, clock, or its control did not pass.
    case unknown
    case notRun = "not-run"
}
