import Onboarding

extension World {
    /// Where tests note what they would leave; a sandbox takes everything with it.
    var testJournals: TestJournals? {
        if case .sandbox = self { return nil }
        return StateFolder.testJournals
    }

    /// What was changed a moment ago; a sandbox knows of each change at once.
    var recentChanges: RecentChanges? {
        if case .sandbox = self { return nil }
        return StateFolder.recentChanges
    }

    /// How a test of `setup` is run here.
    func testOptions(_ setup: Setup, as perspective: Perspective) -> TestOptions {
        TestOptions(
            patience: recentChanges?.patience(for: setup.roleARN) ?? .none, journals: testJournals,
            profile: perspective == .asPlatform ? nil : profileName)
    }
}
