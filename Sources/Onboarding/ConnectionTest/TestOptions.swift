/// How a connection test is run, beside what it tests.
public struct TestOptions: Sendable {
    /// For how long it tries again what may not have arrived everywhere.
    public var patience: Patience
    /// Where it notes what would be left if it were killed; nil keeps no journal.
    public var journals: TestJournals?
    /// The profile that the commands for removing what is left are to name.
    public var profile: String?

    /// Makes options.
    public init(patience: Patience = .none, journals: TestJournals? = nil, profile: String? = nil) {
        self.patience = patience
        self.journals = journals
        self.profile = profile
    }
}
