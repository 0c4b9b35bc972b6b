import Platforms

/// Values that the documents print as examples, and that are somebody else's.
enum Examples {
    /// All of them: those of `platform` and of every built-in pack.
    static func all(of platform: Platform?) -> Set<String> {
        Set((platform?.examples ?? []) + PlatformCatalog.builtIn.flatMap(\.examples))
    }

    static func accounts(of platform: Platform?) -> Set<String> {
        all(of: platform).filter(\.isAccountID)
    }
}
