import Onboarding

/// Where this program keeps what it needs from one start to the next.
enum StateFolder {
    /// What tests that were killed have left.
    static var testJournals: TestJournals { TestJournals(folder: path + "/tests") }
    /// What was changed a moment ago.
    static var recentChanges: RecentChanges { RecentChanges(folder: path) }

    private static var path: String {
        let environment = ProcessEnvironment.variables
        return DraftStore(environment: environment, homeDirectory: HomeDirectory.path(environment)).folder
    }
}
