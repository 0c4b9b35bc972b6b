/// An unfinished onboarding: the answers as typed, right or wrong, and where the person was. No secret.
public struct Draft: Hashable, Sendable {
    /// The answers.
    public var setup: Setup
    /// The id of the screen that was shown.
    public var screen: String

    /// Makes a draft.
    public init(setup: Setup, screen: String) {
        self.setup = setup
        self.screen = screen
    }
}
