import Documents

/// What a connection test came to.
public struct TestReport: Hashable, Sendable {
    /// Every rung, in the order of the ladder.
    public var results: [RungResult]
    /// The whole: `failed` if any rung failed, else `unknown` if any is, else `passed`.
    public var verdict: Verdict
    /// Who tested.
    public var perspective: Perspective
    /// Who tested, in words.
    public var tester: LocalizedText
    /// What the test proved.
    public var proved: [LocalizedText]
    /// What it did not prove, and why.
    public var notProved: [LocalizedText]
    /// What the test made and could not remove.
    public var leftovers: [Leftover]

    /// Makes a report.
    public init(
        results: [RungResult], verdict: Verdict, perspective: Perspective, tester: LocalizedText,
        proved: [LocalizedText] = [], notProved: [LocalizedText] = [], leftovers: [Leftover] = []
    ) {
        self.results = results
        self.verdict = verdict
        self.perspective = perspective
        self.tester = tester
        self.proved = proved
        self.notProved = notProved
        self.leftovers = leftovers
    }

    /// Whether only one side was tested: whether the platform may take the role is left for it to prove.
    public var isOneSided: Bool {
        perspective == .asProbe || results.contains { $0.rung == .assumeRole && $0.verdict == .notRun }
    }

    /// What was left behind, each with the command that removes it.
    public var leftBehind: [LocalizedText] { leftovers.map(\.sentence) }
}

extension Verdict {
    /// What the rungs come to together.
    ///
    /// Rungs that were not run do not count, but a test that never wrote or listed anything has not passed.
    static func overall(_ results: [RungResult]) -> Verdict {
        let seen = Set(results.map(\.verdict))
        if seen.contains(.failed) { return .failed }
        if seen.contains(.unknown) { return .unknown }
        let goals: Set<Rung> = [.write, .list]
        return results.contains { goals.contains($0.rung) && $0.verdict == .passed } ? .passed : .unknown
    }
}
