/// What this program did to one role or user, run by run, so that it can be taken back. It holds no secret.
public struct ApplyJournal: Hashable, Sendable {
    /// One run: from its first call to its last.
    public struct Run: Hashable, Sendable {
        /// When it began, in UTC, as ISO 8601 has it.
        public var started: String
        /// Whether it came to its end; one that did not was killed, and may have done any part of it.
        public var isFinished = false
        /// What was there before; nil for nothing.
        public var before: IdentityState?
        /// What the run makes.
        public var after: IdentityState
        /// The calls that were sent, in their order. The last of an unfinished run may not have been answered.
        public var calls: [String] = []

        init(started: String, before: IdentityState?, after: IdentityState) {
            self.started = started
            self.before = before
            self.after = after
        }
    }

    /// More runs than anybody takes back; the oldest go first.
    static let longest = 20

    /// The runs, the oldest first.
    public internal(set) var runs: [Run] = []

    init(runs: [Run] = []) { self.runs = runs }

    /// The access keys that were made in any run.
    var accessKeys: [String] { runs.flatMap(\.after.accessKeys) }

    mutating func begin(_ run: Run) {
        runs.append(run)
        runs.removeFirst(max(0, runs.count - Self.longest))
    }

    /// Changes the run that is on.
    mutating func change(_ change: (inout Run) -> Void) {
        if let last = runs.indices.last { change(&runs[last]) }
    }
}
