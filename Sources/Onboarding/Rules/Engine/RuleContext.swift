import Platforms

/// What a value is judged against beyond itself.
public struct RuleContext: Sendable {
    /// The platform whose rules apply; nil for AWS's own alone.
    public var platform: Platform?
    /// The way to connect.
    public var method: PlatformMethod?
    /// The other answers, for rules that compare two of them.
    public var setup: Setup?

    /// Makes a context.
    public init(platform: Platform? = nil, method: PlatformMethod? = nil, setup: Setup? = nil) {
        self.platform = platform
        self.method = method
        self.setup = setup
    }

    /// The platform's name in sentences; nil without a platform, and where the platform stands for any.
    var platformName: String? {
        guard let platform, !platform.isGeneric else { return nil }
        return platform.name.en
    }
}
